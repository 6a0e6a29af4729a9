import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'

const Period = z.object({ from: Day, until: Day })

export const problems = {
  AgencyExists: problem('people.AgencyExists', 409),
  EmailTaken: problem('people.EmailTaken', 409),
  TeamNameTaken: problem('people.TeamNameTaken', 409),
  /** A team's name is asked for a role in a team, and none for the administrator's. */
  RoleNeedsTeam: problem('people.RoleNeedsTeam', 400),
  RoleWithoutTeam: problem('people.RoleWithoutTeam', 400),
  /** A manager keeps order in his own team; elsewhere, and over administrators, the administrator does. */
  OutsideOwnTeam: problem('people.OutsideOwnTeam', 403, undefined, { recorded: true }),
  /** What a substitute may do is for the absent person's work, never for his own standing. */
  NotForYourself: problem('people.NotForYourself', 403, undefined, { recorded: true }),
  EmailByAdministrator: problem('people.EmailByAdministrator', 403),
  LastAdministrator: problem('people.LastAdministrator', 409),
  PersonHasLeft: problem('people.PersonHasLeft', 409),
  PeriodBackwards: problem('people.PeriodBackwards', 400),
  AuditorNeedsEnd: problem('people.AuditorNeedsEnd', 400),
  AbsencePast: problem('people.AbsencePast', 409),
  AbsenceOverlaps: problem('people.AbsenceOverlaps', 409, Period),
  AbsenceOver: problem('people.AbsenceOver', 409),
  NotYourAbsence: problem('people.NotYourAbsence', 403),
  SubstituteIsSelf: problem('people.SubstituteIsSelf', 400),
  SubstituteAway: problem('people.SubstituteAway', 409, Period),
}
