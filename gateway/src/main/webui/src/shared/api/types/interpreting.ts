import type { components } from '../generated/network-service';

type Schemas = components['schemas'];

/** Sprachmittler*in of the pool. */
export type Interpreter = Schemas['Interpreter'];
/** Anfrage an den Sprachmittlerpool. */
export type InterpretingRequest = Schemas['InterpretingRequest'];
/** How well somebody fits a request. */
export type InterpreterMatch = Schemas['InterpreterMatch'];
/** With the version to change it on. */
export type InterpretingRate = Schemas['InterpretingRateView'];
