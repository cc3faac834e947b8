import { additionalFieldHandlers } from './demo/additional-fields';
import { appointmentHandlers } from './demo/appointments';
import { caseListHandlers } from './demo/case-list';
import { caseHandlers } from './demo/cases';
import { conferenceHandlers } from './demo/conferences';
import { counterHandlers } from './demo/counter';
import { documentHandlers } from './demo/documents';
import { goalAgreementHandlers } from './demo/goal-agreements';
import { handoverHandlers } from './demo/handovers';
import { indicatorHandlers } from './demo/indicators';
import { networkHandlers } from './demo/network';
import { personHandlers } from './demo/persons';
import { planHandlers } from './demo/plans';
import { processHandlers } from './demo/process';
import { procedureHandlers } from './demo/procedures';
import { referralHandlers } from './demo/referrals';
import { retentionHandlers } from './demo/retention';
import { sessionHandlers } from './demo/session';
import { takenBackHandlers } from './demo/taken-back';
import { teamHandlers } from './demo/team';
import { targetGroupHandlers } from './demo/target-groups';
import { webhookHandlers } from './demo/webhooks';
import { rightsHandlers } from './demo/rights';
import { settingsHandlers } from './demo/settings';
import { directoryHandlers } from './demo/sites';
import { interpretingHandlers } from './demo/interpreting';
import { freeSlotHandlers } from './demo/free-slots';
import { steeringHandlers } from './demo/steering';

/** Invented data of an invented Kreis; used by the tests and by `npm run demo`. The first match answers. */
export const handlers = [
  ...sessionHandlers,
  ...targetGroupHandlers,
  ...caseListHandlers,
  ...settingsHandlers,
  ...retentionHandlers,
  ...referralHandlers,
  ...webhookHandlers,
  ...conferenceHandlers,
  ...teamHandlers,
  ...additionalFieldHandlers,
  ...documentHandlers,
  ...rightsHandlers,
  ...handoverHandlers,
  ...personHandlers,
  ...planHandlers,
  ...appointmentHandlers,
  ...interpretingHandlers,
  ...goalAgreementHandlers,
  ...counterHandlers,
  ...processHandlers,
  ...takenBackHandlers,
  ...caseHandlers,
  ...networkHandlers,
  ...procedureHandlers,
  ...steeringHandlers,
  ...indicatorHandlers,
  ...freeSlotHandlers,
  ...directoryHandlers,
];
