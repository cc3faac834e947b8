// Generated from reporting-service/src/main/openapi/openapi.json by `npm run generate:types`.
export interface paths {
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Definitionen aller Kennzahlen mit Zählregel und Version */
        get: operations["IndicatorResource_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Geschützte Werte der Kennzahlen
         * @description Das Land erhält alle KI oder eines, die Rollen eines KI nur das eigene. Jeder Abruf des Landes wird protokolliert. CSV nach RFC 4180 mit Komma; hash und ETag sind SHA-256 dieser CSV-Fassung.
         */
        get: operations["IndicatorResource_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Abrufe des Landes, neueste zuerst; ein KI sieht die mit seinen Werten */
        get: operations["DeliveryResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Delivery: {
            actor: string;
            definitionVersion: string;
            format: string;
            hash: string;
            id: components["schemas"]["UUID"];
            indicator: string | null;
            ki: string | null;
            /** Format: int32 */
            kiCount: number;
            org: components["schemas"]["UUID"] | null;
            period: string;
            time: components["schemas"]["OffsetDateTime"];
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            next: string | null;
        };
        DisclosureMethod: {
            /** Format: int32 */
            coarseRounding: number;
            /** Format: int32 */
            minimumMedianBase: number;
            /** Format: int32 */
            minimumPersons: number;
            /** Format: int32 */
            minimumShareBase: number;
            /** Format: int32 */
            rounding: number;
            /** Format: int32 */
            threshold: number;
            thresholdByKi: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        DisclosureNote: "TOO_FEW" | "TENANT_EXCLUDED" | "BASE_TOO_SMALL" | "HALF_YEAR_EXCLUDED";
        Indicator: {
            /** Format: int32 */
            baustein: number;
            definitionDe: string;
            dimensions: string[];
            id: string;
            kind: components["schemas"]["IndicatorKind"];
            partOf: string | null;
            population: string;
            /** Format: int32 */
            ruleVersion: number;
            source: string;
            titleDe: string;
            titleEn: string;
            unit: string;
        };
        /** @enum {string} */
        IndicatorKind: "COUNT" | "PERSONS" | "MEDIAN" | "SHARE";
        IndicatorReport: {
            definitionVersion: string;
            generatedAt: components["schemas"]["Instant"];
            hash: string;
            items: components["schemas"]["IndicatorValue"][];
            method: components["schemas"]["DisclosureMethod"];
            period: string;
        };
        IndicatorValue: {
            dimension: string | null;
            indicator: string;
            ki: string;
            note: components["schemas"]["DisclosureNote"] | null;
            suppressed: boolean;
            value: number | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        Problem: {
            /** @description by Accept-Language: de or en */
            detail?: string;
            status: number;
            /** @description by Accept-Language: de or en */
            title: string;
            /** @description finds the request in the logs */
            traceId: string;
            /**
             * Format: uri
             * @description what was refused, in a form that stays
             */
            type: string;
            violations?: {
                /** @description what is wrong, in a form that stays */
                code?: string;
                /** @description how to mend it, by Accept-Language */
                message?: string;
                /** @description JSON pointer into the body, or ?name of a parameter */
                pointer?: string;
            }[];
        };
        /** Format: uuid */
        UUID: string;
    };
    responses: {
        /** @description Refused; the type says why, in a form that stays */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    IndicatorResource_definitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    IndicatorResource_values: {
        parameters: {
            query: {
                /** @description json oder csv; sonst entscheidet Accept */
                format?: string;
                /** @description Nur diese Kennzahl */
                indicator?: string;
                /**
                 * @description Schlüssel des KI
                 * @example 05170
                 */
                ki?: string;
                /**
                 * @description Jahr oder Halbjahr
                 * @example 2026-H2
                 */
                period: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorReport"];
                    "text/csv": string;
                };
            };
            /** @description Unverändert gegenüber If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    DeliveryResource_list: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"] & unknown;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
}
