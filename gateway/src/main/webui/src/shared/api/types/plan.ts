import type { components } from '../generated/case-service';

type Schemas = components['schemas'];

/** A step of the Hilfeplan. */
export type PlanStep = Schemas['PlanStep'];
export type StepStatus = PlanStep['status'];
export type DueItem = Schemas['DueItem'];
/** A handover of an own case, with the person whom it is about. */
export type OwnHandover = Schemas['OwnHandover'];
/** A Zielvereinbarung: goals on paper, signed by both. */
export type GoalAgreement = Schemas['GoalAgreement'];
/** A Termin of a case. */
export type Appointment = Schemas['Appointment'];
/** A Termin of any case, as the calendar shows it. */
export type CalendarItem = Schemas['CalendarItem'];
/** That there is a calendar feed. */
export type CalendarFeed = Schemas['CalendarFeed'];
export type AppointmentStatus = Appointment['status'];
/** A free appointment of a site. */
export type FreeSlot = Schemas['FreeSlot'];
/** The next free appointment of a site. */
export type NextFreeSlot = Schemas['NextFreeSlot'];
/** What was asked of the Sprachmittlerpool for an appointment. */
export type AppointmentInterpreting = Schemas['AppointmentInterpreting'];
