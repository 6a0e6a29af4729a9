revoke create on schema kernel from :"jobs";
-- Where one role does everything, the line above has met the owner too.
grant create on schema kernel to :"owner";
