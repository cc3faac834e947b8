import type { components as CaseComponents } from '../generated/case-service';
import type { components as NetworkComponents } from '../generated/network-service';

/** Kooperationsvereinbarung of the KI with a body. */
export type Agreement = NetworkComponents['schemas']['CooperationAgreement'];
/** Whether personal data may go to a body, and what is missing. */
export type DataExchange = CaseComponents['schemas']['DataExchange'];
