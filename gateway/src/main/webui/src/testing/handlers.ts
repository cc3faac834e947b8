import { additionalFieldHandlers } from './demo/additional-fields';
import { appointmentHandlers } from './demo/appointments';
import { caseHandlers } from './demo/cases';
import { goalAgreementHandlers } from './demo/goal-agreements';
import { handoverHandlers } from './demo/handovers';
import { indicatorHandlers } from './demo/indicators';
import { networkHandlers } from './demo/network';
import { planHandlers } from './demo/plans';
import { procedureHandlers } from './demo/procedures';
import { referralHandlers } from './demo/referrals';
import { sessionHandlers } from './demo/session';
import { teamHandlers } from './demo/team';
import { webhookHandlers } from './demo/webhooks';
import { directoryHandlers } from './demo/sites';
import { steeringHandlers } from './demo/steering';

/** Invented data of an invented Kreis; used by the tests and by `npm run demo`. The first match answers. */
export const handlers = [
  ...sessionHandlers,
  ...referralHandlers,
  ...webhookHandlers,
  ...teamHandlers,
  ...additionalFieldHandlers,
  ...handoverHandlers,
  ...planHandlers,
  ...appointmentHandlers,
  ...goalAgreementHandlers,
  ...caseHandlers,
  ...networkHandlers,
  ...procedureHandlers,
  ...steeringHandlers,
  ...indicatorHandlers,
  ...directoryHandlers,
];
