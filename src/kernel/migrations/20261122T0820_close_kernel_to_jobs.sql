revoke create on schema kernel from :"jobs";
