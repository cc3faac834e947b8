// Generated from abh-service/src/main/openapi/openapi.json by `npm run generate:types`.
export interface paths {
    "/api/v1/handover-inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eingang auflisten, neueste zuerst */
        get: operations["HandoverInboxResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-inbox/{handoverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Fallübergabe ansehen */
        get: operations["HandoverInboxResource_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-inbox/{handoverId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallübergabe annehmen */
        post: operations["HandoverInboxResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-inbox/{handoverId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallübergabe mit Grund ablehnen */
        post: operations["HandoverInboxResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-inbox/{handoverId}/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Freigegebenen Fallauszug lesen
         * @description Wird beim Fallmanagement mit dem eigenen Token abgerufen und nicht gespeichert; jeder Abruf wird dort und hier protokolliert. Status und Ablehnungsgrund kommen unverändert vom Fallmanagement.
         */
        get: operations["ExtractResource_extract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-inbox/{handoverId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Angenommene Fallübergabe zurückgeben, solange kein Verfahren eröffnet ist */
        post: operations["HandoverInboxResource_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verfahren auflisten, älteste zuerst */
        get: operations["ProcedureResource_list"];
        put?: never;
        /** Verfahren eröffnen, mit der geltenden Regelfassung */
        post: operations["ProcedureResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verfahren mit Voraussetzungen lesen; jeder Abruf wird protokolliert */
        get: operations["ProcedureResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}/checklist/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Stand einer Voraussetzung festhalten */
        patch: operations["ProcedureResource_check"];
        trace?: never;
    };
    "/api/v1/procedures/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Entschiedenes Verfahren abschließen */
        post: operations["ProcedureResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entscheidung festhalten
         * @description Die Entscheidung trifft ein Mensch (Art. 22 DSGVO). Eine Erteilung trotz offener Voraussetzungen braucht eine Begründung, ein befristeter Titel ein Ende innerhalb der Höchstdauer der Regel.
         */
        post: operations["ProcedureResource_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Systemlücke melden
         * @description Der Text geht ohne Fallbezug an die koordinierende Stelle. Er wird auf Namen, Daten und Nummern geprüft und muss ausdrücklich freigegeben sein.
         */
        post: operations["GapResource_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer hat welches Verfahren oder welchen Auszug gelesen, neueste zuerst */
        get: operations["AuditResource_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Geltende Regeln lesen
         * @description Hinweise für die Beratung und die Prüfung; über einen Titel entscheidet allein die Behörde.
         */
        get: operations["RuleResource_inForce"];
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
        Access: {
            action: string;
            actor: string;
            actorOrg: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            purpose: string;
            role: string;
            subject: string;
            time: components["schemas"]["OffsetDateTime"];
        };
        AccessPage: {
            items: components["schemas"]["Access"][];
            next: string | null;
        };
        /** @enum {string} */
        AgeGroup: "U14" | "A14_17" | "A18_26" | "A27_39" | "A40_64" | "A65_PLUS" | "UNKNOWN";
        /** @description Amtlicher Gemeindeschlüssel */
        Ags: string;
        ChecklistItem: {
            checkedAt: components["schemas"]["OffsetDateTime"] | null;
            checkedBy: string | null;
            code: string;
            discretion: boolean;
            erlass: components["schemas"]["Erlass"] | null;
            hintDe: string;
            hintEn: string;
            note: string | null;
            paragraph: string;
            proofPresent: boolean;
            proofs: string[];
            proofsPresented: string[];
            state: components["schemas"]["CheckState"];
            threshold: string | null;
            thresholdEn: string | null;
            titleDe: string;
            titleEn: string;
            waived: boolean;
            waiver: string | null;
            waiverEn: string | null;
        };
        ChecklistSummary: {
            /** Format: int64 */
            discretion: number;
            hintDe: string;
            hintEn: string;
            /** Format: int64 */
            met: number;
            /** Format: int64 */
            notMet: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            proofMissing: number;
        };
        /** @enum {string} */
        CheckState: "MET" | "OPEN" | "PROOF_MISSING" | "NOT_MET" | "DISCRETION";
        CompetenceHint: {
            ags: components["schemas"]["Ags"];
            authorityName: string | null;
            authorityOrg: components["schemas"]["UUID"] | null;
            municipality: string;
            textDe: string;
            textEn: string;
        };
        Condition: {
            code: string;
            discretion: boolean;
            erlass: components["schemas"]["Erlass"] | null;
            hintDe: string;
            hintEn: string;
            paragraph: string;
            proofs: string[];
            thresholdDe: string | null;
            thresholdEn: string | null;
            titleDe: string;
            titleEn: string;
            waiver: components["schemas"]["ConditionWaiver"] | null;
        };
        ConditionCheck: {
            /** @description Notiz zur Prüfung; bitte keine Namen, Geburtsdaten oder Aktenzeichen */
            note?: string | null;
            /** @description Codes der vorgelegten Nachweise */
            proof?: string[] | null;
            state: components["schemas"]["CheckState"];
            /** @description Ausnahme oder Härtefall nach der Regel */
            waived?: boolean | null;
        };
        ConditionWaiver: {
            paragraph: string;
            proofs: string[];
            textDe: string;
            textEn: string;
        };
        /** @enum {string} */
        DeclineReason: "OUT_OF_AREA" | "ALREADY_IN_CASE_MANAGEMENT" | "NOT_REACHABLE" | "NO_CONSENT" | "NOT_AVAILABLE" | "NOT_ELIGIBLE" | "INCOMPLETE" | "OTHER";
        Erlass: {
            inForce: boolean;
            source: string;
            textDe: string;
        };
        /** @enum {string} */
        GapDimension: "QUALITATIVE" | "QUANTITATIVE";
        /** @enum {string} */
        GapFrequency: "ONCE" | "REPEATED" | "FREQUENT";
        /** @enum {string} */
        GapKind: "MISSING_OFFER" | "CAPACITY" | "DUPLICATE_OFFER" | "QUALITY_DEFICIT" | "ACCESS_BARRIER" | "INTERFACE" | "LEGAL_GAP" | "OTHER";
        GapRequest: {
            ags?: string | null;
            description: string;
            dimension: components["schemas"]["GapDimension"];
            domain: components["schemas"]["LifeDomain"];
            frequency: components["schemas"]["GapFrequency"];
            kind: components["schemas"]["GapKind"];
            rechtskreise?: components["schemas"]["Rechtskreis"][] | null;
            releasedForStructure?: boolean;
            title: string;
        };
        Grant: {
            /** Format: int32 */
            maximumMonths: number | null;
            paragraph: string;
            possible: boolean;
            textDe: string;
            textEn: string;
        };
        /** @enum {string} */
        HandoverKind: "INFORMATION" | "CONTACT" | "ACCOMPANIED" | "CASE_LEAD";
        /** @enum {string} */
        HandoverPurpose: "RESIDENCE_PERSPECTIVE" | "NATURALISATION" | "COUNSELLING" | "BENEFITS" | "LANGUAGE_COURSE" | "SCHOOL_OR_CHILDCARE" | "WORK_OR_TRAINING" | "HOUSING" | "HEALTH" | "CASE_LEAD";
        HandoverRefusal: {
            /** @description Interne Notiz; bitte keine Namen, Geburtsdaten oder Aktenzeichen */
            note?: string | null;
            reason: components["schemas"]["DeclineReason"];
        };
        /** @enum {string} */
        HandoverStatus: "OFFERED" | "ACCEPTED" | "STARTED" | "COMPLETED" | "DECLINED" | "WITHDRAWN" | "EXPIRED" | "RETURNED";
        InboxHandover: {
            ageGroup: components["schemas"]["AgeGroup"];
            ags: components["schemas"]["Ags"];
            answeredAt: components["schemas"]["OffsetDateTime"] | null;
            competenceHint: components["schemas"]["CompetenceHint"] | null;
            declineNote: string | null;
            declineReason: components["schemas"]["DeclineReason"] | null;
            domains: components["schemas"]["LifeDomain"][];
            dueOn: components["schemas"]["LocalDate"] | null;
            handoverId: components["schemas"]["UUID"];
            ki: components["schemas"]["KiKey"];
            kiName: string;
            kind: components["schemas"]["HandoverKind"];
            municipality: string;
            offeredAt: components["schemas"]["OffsetDateTime"];
            procedureId: components["schemas"]["UUID"] | null;
            purpose: components["schemas"]["HandoverPurpose"];
            status: components["schemas"]["HandoverStatus"];
            /** Format: int32 */
            version: number;
        };
        InboxHandoverPage: {
            items: components["schemas"]["InboxHandover"][];
            next: string | null;
        };
        /** @description Schlüssel des Kommunalen Integrationszentrums */
        KiKey: string;
        /** @enum {string} */
        LifeDomain: "FAMILY" | "HEALTH" | "MIGRATION" | "HOUSING" | "LANGUAGE" | "WORK" | "LIVELIHOOD" | "MOBILITY" | "PARTICIPATION";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        /** @enum {string} */
        OrganisationType: "KI" | "AMT" | "JOBCENTER" | "ARBEITSAGENTUR" | "JUGENDAMT" | "SOZIALAMT" | "SCHULAMT" | "GESUNDHEITSAMT" | "ABH" | "EBH" | "WOHLFAHRT" | "JMD" | "MBE" | "MSO" | "EHRENAMT" | "BILDUNGSTRAEGER" | "OTHER";
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
        Procedure: {
            /** Format: int32 */
            ageDays: number;
            appliedOn: components["schemas"]["LocalDate"];
            checklist: components["schemas"]["ChecklistItem"][];
            closedAt: components["schemas"]["OffsetDateTime"] | null;
            decidedAt: components["schemas"]["OffsetDateTime"] | null;
            decision: components["schemas"]["ProcedureDecision"] | null;
            handoverId: components["schemas"]["UUID"] | null;
            hints: components["schemas"]["RuleHint"][];
            id: components["schemas"]["UUID"];
            ki: components["schemas"]["KiKey"];
            kind: components["schemas"]["ProcedureKind"];
            number: string;
            officer: string;
            officerName: string;
            openedAt: components["schemas"]["OffsetDateTime"];
            pastThreeMonths: boolean;
            reason: string | null;
            rule: components["schemas"]["RuleVersion"];
            status: components["schemas"]["ProcedureStatus"];
            summary: components["schemas"]["ChecklistSummary"];
            threeMonthsOn: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        ProcedureDecision: "GRANTED" | "REFUSED" | "WITHDRAWN";
        /** @enum {string} */
        ProcedureKind: "P25A" | "P25B" | "P104C" | "P10_STAG";
        ProcedureListItem: {
            /** Format: int32 */
            ageDays: number;
            appliedOn: components["schemas"]["LocalDate"];
            decision: components["schemas"]["ProcedureDecision"] | null;
            handoverId: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            ki: components["schemas"]["KiKey"];
            kind: components["schemas"]["ProcedureKind"];
            number: string;
            officerName: string;
            openedAt: components["schemas"]["OffsetDateTime"];
            pastThreeMonths: boolean;
            status: components["schemas"]["ProcedureStatus"];
            summary: components["schemas"]["ChecklistSummary"];
            threeMonthsOn: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        ProcedureListItemPage: {
            items: components["schemas"]["ProcedureListItem"][];
            next: string | null;
        };
        ProcedureOpening: {
            appliedOn?: components["schemas"]["LocalDate"] | null;
            handoverId?: components["schemas"]["UUID"] | null;
            kind: components["schemas"]["ProcedureKind"];
        };
        ProcedureRuling: {
            decision: components["schemas"]["ProcedureDecision"];
            /** @description Begründung; bitte keine Namen, Geburtsdaten oder Aktenzeichen */
            reason?: string | null;
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        ProcedureStatus: "OPEN" | "DECIDED" | "CLOSED";
        ProofDocument: {
            code: string;
            de: string;
            en: string;
        };
        /** @enum {string} */
        Rechtskreis: "ASYLBLG" | "SGB_II" | "SGB_III" | "SGB_VIII" | "SGB_XII" | "SGB_IX" | "AUFENTHG" | "STAG" | "SCHULE" | "GESUNDHEIT" | "WOHNEN" | "BUNDESPROGRAMM" | "LANDESPROGRAMM" | "KIM";
        ReportedGap: {
            id: components["schemas"]["UUID"];
        };
        RuleHint: {
            paragraph: string;
            textDe: string;
            textEn: string;
        };
        RuleSet: {
            authority: components["schemas"]["OrganisationType"];
            conditions: components["schemas"]["Condition"][];
            grant: components["schemas"]["Grant"];
            hints: components["schemas"]["RuleHint"][];
            id: string;
            kind: components["schemas"]["ProcedureKind"];
            reviewDe: string | null;
            reviewEn: string | null;
            source: string;
            titleDe: string;
            titleEn: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"] | null;
            version: string;
        };
        RulesInForce: {
            documents: components["schemas"]["ProofDocument"][];
            items: components["schemas"]["RuleSet"][];
        };
        RuleVersion: {
            grant: components["schemas"]["Grant"];
            id: string;
            reviewDe: string | null;
            reviewEn: string | null;
            source: string;
            titleDe: string;
            titleEn: string;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"] | null;
            version: string;
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
    HandoverInboxResource_list: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                limit?: number;
                status?: components["schemas"]["HandoverStatus"];
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
                    "application/json": components["schemas"]["InboxHandoverPage"];
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
    HandoverInboxResource_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: components["schemas"]["UUID"];
            };
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
                    "application/json": components["schemas"]["InboxHandover"];
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
    HandoverInboxResource_accept: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                handoverId: components["schemas"]["UUID"];
            };
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
                    "application/json": components["schemas"]["InboxHandover"];
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
    HandoverInboxResource_decline: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                handoverId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverRefusal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxHandover"];
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
    ExtractResource_extract: {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: string;
            };
            path: {
                handoverId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Auszug, wie GET /api/v1/handovers/{id}/extract ihn beschreibt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
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
            /** @description Das Fallmanagement antwortet nicht (case-service-unavailable) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    HandoverInboxResource_giveBack: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                handoverId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverRefusal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxHandover"];
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
    ProcedureResource_list: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                kind?: components["schemas"]["ProcedureKind"];
                limit?: number;
                /** @description Nur eigene Verfahren */
                mine?: boolean;
                /** @description Nur offene Verfahren, deren Antrag drei Monate zurückliegt (§ 75 VwGO) */
                pastThreeMonths?: boolean;
                status?: components["schemas"]["ProcedureStatus"];
                /** @description Nur erteilte Titel, die vor diesem Tag enden */
                validUntilBefore?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["ProcedureListItemPage"];
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
    ProcedureResource_open: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureOpening"];
            };
        };
        responses: {
            /** @description Eröffnet; die Regelfassung bleibt für dieses Verfahren fest */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
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
    ProcedureResource_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
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
                    "application/json": components["schemas"]["Procedure"];
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
    ProcedureResource_check: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                code: string;
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionCheck"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
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
    ProcedureResource_close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
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
                    "application/json": components["schemas"]["Procedure"];
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
    ProcedureResource_decide: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureRuling"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
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
    GapResource_report: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GapRequest"];
            };
        };
        responses: {
            /** @description Gemeldet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedGap"];
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
    AuditResource_reads: {
        parameters: {
            query?: {
                actor?: string;
                after?: components["schemas"]["UUID"];
                limit?: number;
                subject?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AccessPage"];
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
    RuleResource_inForce: {
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
                    "application/json": components["schemas"]["RulesInForce"];
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
