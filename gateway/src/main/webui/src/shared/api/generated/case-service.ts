// Generated from case-service/src/main/openapi/openapi.json by `npm run generate:types`.
export interface paths {
    "/api/v1/audit/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer hat wessen Daten gelesen */
        get: operations["AuditResource_ask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fallliste, neueste zuerst */
        get: operations["CaseResource_list"];
        put?: never;
        /** Fall ohne Fallzuweisung eröffnen */
        post: operations["CaseResource_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer hat diese Akte gelesen */
        get: operations["CaseAccessResource_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Termine des Falls, früheste zuerst */
        get: operations["AppointmentResource_list"];
        put?: never;
        /** Termin vereinbaren */
        post: operations["AppointmentResource_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Termin ändern oder verlegen */
        put: operations["AppointmentResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/appointments/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Festhalten, was aus dem Termin wurde */
        post: operations["AppointmentResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/appointments/{id}/ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Termin für ein Kalenderprogramm, ohne Angaben zur Person */
        get: operations["AppointmentResource_calendarFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bestandsaufnahmen, neueste zuerst */
        get: operations["AssessmentResource_list"];
        put?: never;
        /** Bestandsaufnahme erheben */
        post: operations["AssessmentResource_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Einwilligungen des Falls */
        get: operations["CaseConsentResource_list"];
        put?: never;
        /** Einwilligung festhalten */
        post: operations["CaseConsentResource_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beratungskontakte, neueste zuerst */
        get: operations["ContactResource_list"];
        put?: never;
        /** Beratungskontakt festhalten */
        post: operations["ContactResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aus dem Fall gemeldete Systemlücken mit ihrem Stand */
        get: operations["GapReportResource_list"];
        put?: never;
        /** Systemlücke melden, ohne Angaben zur Person */
        post: operations["GapReportResource_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/goal-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zielvereinbarungen, neueste zuerst */
        get: operations["AgreementResource_list"];
        put?: never;
        /** Zielvereinbarung aufsetzen */
        post: operations["AgreementResource_drawUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/goal-agreements/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unterschrift einer Seite festhalten */
        post: operations["AgreementResource_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ziele des Falls */
        get: operations["GoalResource_list"];
        put?: never;
        /** Ziel vereinbaren */
        post: operations["GoalResource_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/goals/{goalId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ergebnis eines Ziels festhalten */
        post: operations["GoalResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fallübergaben des Falls */
        get: operations["CaseHandoverResource_ofCase"];
        put?: never;
        /** Fallübergabe anbieten; braucht eine gültige Einwilligung */
        post: operations["CaseHandoverResource_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hilfeplan des Falls */
        get: operations["PlanResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/plan/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Schritt planen */
        post: operations["PlanResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/plan/steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Schritt ändern
         * @description Das Datum bleibt; es wird mit postpone und einem Grund verschoben.
         */
        put: operations["PlanResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/plan/steps/{stepId}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Termin eines Schritts verschieben; wer und warum bleibt stehen */
        post: operations["PlanResource_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/plan/steps/{stepId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand eines Schritts festhalten */
        post: operations["PlanResource_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verlauf des Falls, neueste zuerst */
        get: operations["TimelineResource_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kopf der Fallakte; der Zugriff wird protokolliert */
        get: operations["CaseResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallführung zuweisen */
        post: operations["CaseResource_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fall abschließen (beide Seiten oder dokumentierter Grund) */
        post: operations["CaseResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Phase im Regelkreis wechseln */
        post: operations["CaseResource_phase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fall wieder aufnehmen */
        post: operations["CaseResource_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle Codelisten */
        get: operations["CodeResource_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/codes/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Codeliste */
        get: operations["CodeResource_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Beschäftigte des eigenen KI, nach Namen
         * @description Bekannt ist, wer sich schon einmal angemeldet hat.
         */
        get: operations["ColleagueResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einwilligung widerrufen; wirkt sofort */
        post: operations["ConsentResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was in den eigenen Fällen ansteht: Schritte, Ziele, Wiedervorlagen, Fallübergaben */
        get: operations["DueResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fallübergaben der eigenen Fälle mit Person und Fallnummer, offene zuerst */
        get: operations["DueResource_handovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eingang (box=in, an die eigene Stelle) oder Ausgang (box=out, von mir angeboten) */
        get: operations["HandoverResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Fallübergabe, von der Seite gesehen, auf der man steht */
        get: operations["HandoverResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annehmen */
        post: operations["AnswerResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mit Ergebnis beenden */
        post: operations["AnswerResource_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mit Grund ablehnen */
        post: operations["AnswerResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Auszug lesen; nur im Rahmen der Einwilligung, der Zugriff wird protokolliert */
        get: operations["HandoverResource_extract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorschau: für die sendende Seite der Auszug, für die empfangende vor der Annahme nur das Nötigste */
        get: operations["HandoverResource_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unfertig zurückgeben */
        post: operations["AnswerResource_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beginn melden */
        post: operations["AnswerResource_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Angebotene Fallübergabe zurückziehen */
        post: operations["HandoverResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Person suchen, bevor sie neu angelegt wird */
        get: operations["PersonResource_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eingang des KI; für Sender: die eigenen Fallzuweisungen */
        get: operations["ReferralResource_list"];
        put?: never;
        /**
         * Fallzuweisung einreichen
         * @description Idempotent nach Sender und externalReference sowie Idempotency-Key.
         */
        post: operations["ReferralResource_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Fallzuweisung; der Zugriff wird protokolliert */
        get: operations["ReferralResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallzuweisung annehmen: eröffnet einen Fall */
        post: operations["ReferralResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallzuweisung mit Grund ablehnen */
        post: operations["ReferralResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallzuweisung an das zuständige KI weiterleiten */
        post: operations["ReferralResource_forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallzuweisung einem offenen Fall zuordnen */
        post: operations["ReferralResource_merge"];
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
            actorName: string | null;
            actorOrg: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            personId: components["schemas"]["UUID"] | null;
            purpose: string;
            role: string;
            subject: string;
            time: components["schemas"]["OffsetDateTime"];
        };
        /** @enum {string} */
        AccessChannel: "JOBCENTER" | "ABH_EBH" | "SOZIALAMT" | "JMD_MBE" | "INTEGRATIONSKURS" | "SCHULE" | "EHRENAMT_MSO" | "AUFSUCHEND" | "SELBSTMELDUNG" | "OTHER_CM";
        AccessPage: {
            items: components["schemas"]["Access"][];
            next: string | null;
        };
        /** @enum {string} */
        AgeGroup: "U14" | "A14_17" | "A18_26" | "A27_39" | "A40_64" | "A65_PLUS" | "UNKNOWN";
        /**
         * Amtlicher Gemeindeschlüssel
         * @example 05170024
         */
        Ags: string;
        Appointment: {
            address: string | null;
            caseId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            interpreterNeeded: boolean;
            language: string | null;
            /** Format: int32 */
            minutes: number;
            place: components["schemas"]["AppointmentPlace"];
            /** Format: int32 */
            remindHoursBefore: number | null;
            startsAt: components["schemas"]["OffsetDateTime"];
            status: components["schemas"]["AppointmentStatus"];
            statusReason: string | null;
            subject: string;
            /** Format: int32 */
            version: number;
            withWhom: string | null;
        };
        AppointmentList: {
            items: components["schemas"]["Appointment"][];
        };
        /** @enum {string} */
        AppointmentPlace: "SITE" | "HOME" | "BODY" | "PHONE" | "ONLINE";
        AppointmentRequest: {
            address?: string | null;
            interpreterNeeded?: boolean;
            language?: string | null;
            /** Format: int32 */
            minutes?: number;
            place: components["schemas"]["AppointmentPlace"];
            /** Format: int32 */
            remindHoursBefore?: number | null;
            startsAt: components["schemas"]["OffsetDateTime"];
            subject: string;
            withWhom?: string | null;
        };
        AppointmentResult: {
            reason?: string | null;
            status: components["schemas"]["AppointmentStatus"];
        };
        /** @enum {string} */
        AppointmentStatus: "PLANNED" | "KEPT" | "MISSED" | "CANCELLED";
        AssessedDomain: {
            domain: components["schemas"]["LifeDomain"];
            needs?: string | null;
            priority?: components["schemas"]["Priority"] | null;
            rechtskreis?: components["schemas"]["Rechtskreis"] | null;
            resources?: string | null;
            situation?: string | null;
            wishes?: string | null;
        };
        Assessment: {
            domains: components["schemas"]["AssessedDomain"][];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
            takenAt: components["schemas"]["OffsetDateTime"];
            takenBy: string;
        };
        AssessmentList: {
            items: components["schemas"]["Assessment"][];
        };
        AssessmentRequest: {
            domains: components["schemas"]["AssessedDomain"][];
        };
        CaseAssignment: {
            responsible: components["schemas"]["UUID"];
            responsibleName?: string | null;
        };
        CaseClosing: {
            confirmedByCaseManager?: boolean | null;
            confirmedByPerson?: boolean | null;
            note?: string | null;
            reason: components["schemas"]["ClosingReason"];
        };
        CaseFile: {
            accessChannel: components["schemas"]["AccessChannel"];
            allowedPhases: components["schemas"]["CasePhase"][];
            closedAt: components["schemas"]["OffsetDateTime"] | null;
            closing: components["schemas"]["CaseClosing"] | null;
            controller: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            ki: string;
            lifeDomains: components["schemas"]["LifeDomain"][];
            mine: boolean;
            municipality: components["schemas"]["Municipality"];
            nextFollowUp: components["schemas"]["LocalDate"] | null;
            number: string;
            openedAt: components["schemas"]["OffsetDateTime"];
            /** Format: int64 */
            openGoals: number;
            /** Format: int64 */
            openHandovers: number;
            overdue: boolean;
            person: components["schemas"]["Person"];
            phase: components["schemas"]["CasePhase"];
            referralId: components["schemas"]["UUID"] | null;
            responsible: string;
            responsibleName: string;
            /** Format: int32 */
            version: number;
        };
        CaseListItem: {
            id: components["schemas"]["UUID"];
            lifeDomains: components["schemas"]["LifeDomain"][];
            municipality: components["schemas"]["Municipality"];
            nextFollowUp: components["schemas"]["LocalDate"] | null;
            number: string;
            openedAt: components["schemas"]["OffsetDateTime"];
            overdue: boolean;
            personId: components["schemas"]["UUID"];
            personName: string;
            phase: components["schemas"]["CasePhase"];
            responsible: string;
            responsibleName: string;
        };
        CaseListItemPage: {
            items: components["schemas"]["CaseListItem"][];
            next: string | null;
        };
        CaseOpening: {
            accessChannel: components["schemas"]["AccessChannel"];
            lifeDomains: components["schemas"]["LifeDomain"][];
            person: components["schemas"]["PersonData"];
        };
        /** @enum {string} */
        CasePhase: "ZUGANG" | "ERSTBERATUNG" | "ASSESSMENT" | "ZIELVEREINBARUNG" | "HILFEPLANUNG" | "LEISTUNGSSTEUERUNG" | "MONITORING" | "RE_ASSESSMENT" | "ABSCHLUSS" | "ABGESCHLOSSEN" | "VERWIESEN" | "RUHEND" | "ABGEBROCHEN" | "WIEDERAUFGENOMMEN";
        CaseState: {
            allowedPhases: components["schemas"]["CasePhase"][];
            id: components["schemas"]["UUID"];
            number: string;
            phase: components["schemas"]["CasePhase"];
            responsible: string;
            responsibleName: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        ClosingReason: "GOALS_REACHED" | "MOVED_AWAY" | "BROKEN_OFF" | "NO_RESPONSE" | "DECEASED" | "HANDED_OVER" | "CONSENT_WITHDRAWN" | "OTHER";
        Code: {
            code: string;
            de: string;
            en: string;
        };
        CodeList: {
            items: components["schemas"]["Code"][];
            list: string;
        };
        Colleague: {
            id: string;
            ki: string;
            lastSeen: components["schemas"]["OffsetDateTime"];
            name: string;
            organisation: components["schemas"]["UUID"] | null;
            roles: string[];
        };
        ColleaguePage: {
            items: components["schemas"]["Colleague"][];
            next: string | null;
        };
        Consent: {
            domains: components["schemas"]["LifeDomain"][];
            form: components["schemas"]["ConsentForm"];
            givenOn: components["schemas"]["LocalDate"];
            guardian: string | null;
            id: components["schemas"]["UUID"];
            interpreter: string | null;
            language: string;
            noticeSection87: boolean;
            purpose: components["schemas"]["HandoverPurpose"];
            recipientKind: components["schemas"]["RecipientKind"];
            recipientName: string;
            recipientOrg: components["schemas"]["UUID"];
            singleTransfer: boolean;
            status: components["schemas"]["ConsentStatus"];
            takenBy: string;
            validUntil: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
            withdrawnAt: components["schemas"]["OffsetDateTime"] | null;
        };
        /** @enum {string} */
        ConsentForm: "WRITTEN" | "ELECTRONIC" | "ORAL_WITNESSED";
        ConsentList: {
            items: components["schemas"]["Consent"][];
        };
        ConsentProof: {
            form: components["schemas"]["ConsentForm"];
            givenOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            validUntil: components["schemas"]["LocalDate"] | null;
        };
        ConsentRequest: {
            domains: components["schemas"]["LifeDomain"][];
            form: components["schemas"]["ConsentForm"];
            givenOn: components["schemas"]["LocalDate"];
            guardian?: string | null;
            interpreter?: string | null;
            language: string;
            noticeSection87?: boolean;
            purpose: components["schemas"]["HandoverPurpose"];
            recipientOrg: components["schemas"]["UUID"];
            singleTransfer?: boolean;
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        ConsentStatus: "GIVEN" | "WITHDRAWN" | "EXPIRED";
        Contact: {
            channel: components["schemas"]["ContactChannel"];
            date: components["schemas"]["LocalDate"];
            domains: components["schemas"]["LifeDomain"][];
            id: components["schemas"]["UUID"];
            interpreterUsed: boolean;
            language: string | null;
            /** Format: int32 */
            minutes: number;
            note: string | null;
            recordedAt: components["schemas"]["OffsetDateTime"];
            recordedBy: string;
        };
        /** @enum {string} */
        ContactChannel: "PERSONAL" | "PHONE" | "VIDEO" | "HOME_VISIT" | "WRITTEN";
        ContactDetails: {
            email?: string | null;
            phone?: string | null;
        };
        ContactList: {
            items: components["schemas"]["Contact"][];
        };
        ContactRequest: {
            channel: components["schemas"]["ContactChannel"];
            date: components["schemas"]["LocalDate"];
            domains?: components["schemas"]["LifeDomain"][] | null;
            followUp?: components["schemas"]["LocalDate"] | null;
            interpreterUsed?: boolean;
            language?: string | null;
            /** Format: int32 */
            minutes: number;
            note?: string | null;
        };
        /** @enum {string} */
        DeclineReason: "OUT_OF_AREA" | "ALREADY_IN_CASE_MANAGEMENT" | "NOT_REACHABLE" | "NO_CONSENT" | "NOT_AVAILABLE" | "NOT_ELIGIBLE" | "INCOMPLETE" | "OTHER";
        DueItem: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            code: string;
            dueAt: components["schemas"]["OffsetDateTime"] | null;
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["DueKind"];
            overdue: boolean;
            personName: string;
            title: string | null;
        };
        /** @enum {string} */
        DueKind: "STEP" | "GOAL" | "FOLLOW_UP" | "HANDOVER" | "APPOINTMENT";
        DueList: {
            items: components["schemas"]["DueItem"][];
            more: boolean;
        };
        DuplicateHint: {
            caseId: components["schemas"]["UUID"] | null;
            caseNumber: string | null;
            reason: string;
            referralId: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        GapDimension: "QUALITATIVE" | "QUANTITATIVE";
        /** @enum {string} */
        GapFrequency: "ONCE" | "REPEATED" | "FREQUENT";
        /** @enum {string} */
        GapKind: "MISSING_OFFER" | "CAPACITY" | "DUPLICATE_OFFER" | "QUALITY_DEFICIT" | "ACCESS_BARRIER" | "INTERFACE" | "LEGAL_GAP" | "OTHER";
        GapReport: {
            ags: string | null;
            description: string;
            dimension: components["schemas"]["GapDimension"];
            domain: components["schemas"]["LifeDomain"];
            frequency: components["schemas"]["GapFrequency"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["GapKind"];
            rechtskreise: components["schemas"]["Rechtskreis"][];
            reportedAt: components["schemas"]["OffsetDateTime"];
            status: components["schemas"]["GapStatus"];
            title: string;
        };
        GapReportList: {
            items: components["schemas"]["GapReport"][];
        };
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
        /** @enum {string} */
        GapStatus: "REPORTED" | "TRIAGED" | "RECOGNISED" | "NOT_RECOGNISED" | "BUNDLED" | "SUBMITTED" | "DECIDED" | "IN_PROGRESS" | "SOLVED" | "PARTLY_SOLVED" | "NOT_SOLVABLE" | "ESCALATED" | "CLOSED";
        Goal: {
            agreedByPerson: boolean;
            agreedOn: components["schemas"]["LocalDate"];
            closedAt: components["schemas"]["OffsetDateTime"] | null;
            closingNote: string | null;
            domain: components["schemas"]["LifeDomain"];
            id: components["schemas"]["UUID"];
            indicator: string | null;
            status: components["schemas"]["GoalStatus"];
            targetDate: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
            wording: string;
        };
        GoalAgreement: {
            agreed: boolean;
            caseManager: string;
            drawnUpOn: components["schemas"]["LocalDate"];
            goalIds: string[];
            id: components["schemas"]["UUID"];
            language: string;
            /** Format: int32 */
            number: number;
            signedByCaseManagerOn: components["schemas"]["LocalDate"] | null;
            signedByPersonOn: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        GoalAgreementList: {
            items: components["schemas"]["GoalAgreement"][];
        };
        GoalAgreementRequest: {
            goalIds: string[];
            language: string;
        };
        GoalAgreementSignature: {
            side: components["schemas"]["Side"];
            signedOn: components["schemas"]["LocalDate"];
        };
        GoalList: {
            items: components["schemas"]["Goal"][];
        };
        GoalRequest: {
            agreedByPerson?: boolean;
            agreedOn: components["schemas"]["LocalDate"];
            domain: components["schemas"]["LifeDomain"];
            indicator?: string | null;
            targetDate?: components["schemas"]["LocalDate"] | null;
            wording: string;
        };
        GoalResult: {
            note?: string | null;
            status: components["schemas"]["GoalStatus"];
        };
        /** @enum {string} */
        GoalStatus: "OPEN" | "IN_PROGRESS" | "REACHED" | "PARTLY_REACHED" | "NOT_REACHED" | "DROPPED";
        Handover: {
            answeredAt: components["schemas"]["OffsetDateTime"] | null;
            answerNote: string | null;
            answerReason: components["schemas"]["DeclineReason"] | null;
            caseId: components["schemas"]["UUID"] | null;
            consentId: components["schemas"]["UUID"];
            domains: components["schemas"]["LifeDomain"][];
            dueOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["HandoverKind"];
            message: string | null;
            offeredAt: components["schemas"]["OffsetDateTime"];
            outcome: components["schemas"]["HandoverOutcome"] | null;
            purpose: components["schemas"]["HandoverPurpose"];
            recipientKind: components["schemas"]["RecipientKind"];
            recipientName: string;
            recipientOrg: components["schemas"]["UUID"];
            senderName: string;
            status: components["schemas"]["HandoverStatus"];
            /** Format: int32 */
            version: number;
        };
        HandoverExtract: {
            caseNumber: string;
            consent: components["schemas"]["ConsentProof"];
            domains: components["schemas"]["AssessedDomain"][];
            goals: components["schemas"]["Goal"][];
            handoverId: components["schemas"]["UUID"];
            hash: string;
            message: string | null;
            person: components["schemas"]["PersonData"];
            purpose: components["schemas"]["HandoverPurpose"];
        };
        /** @enum {string} */
        HandoverKind: "INFORMATION" | "CONTACT" | "ACCOMPANIED" | "CASE_LEAD";
        HandoverList: {
            items: components["schemas"]["Handover"][];
        };
        HandoverMinimum: {
            ageGroup: components["schemas"]["AgeGroup"];
            ags: string;
            domains: components["schemas"]["LifeDomain"][];
            dueOn?: components["schemas"]["LocalDate"];
            handoverId: components["schemas"]["UUID"];
            municipality?: string;
            purpose: components["schemas"]["HandoverPurpose"];
        };
        /** @enum {string} */
        HandoverOutcome: "TITLE_GRANTED" | "TITLE_REFUSED" | "SERVICE_STARTED" | "NO_SERVICE" | "OTHER";
        HandoverPage: {
            items: components["schemas"]["Handover"][];
            next: string | null;
        };
        /** @enum {string} */
        HandoverPurpose: "RESIDENCE_PERSPECTIVE" | "NATURALISATION" | "COUNSELLING" | "BENEFITS" | "LANGUAGE_COURSE" | "SCHOOL_OR_CHILDCARE" | "WORK_OR_TRAINING" | "HOUSING" | "HEALTH" | "CASE_LEAD";
        HandoverRefusal: {
            note?: string | null;
            reason: components["schemas"]["DeclineReason"];
        };
        HandoverRequest: {
            consentId?: components["schemas"]["UUID"] | null;
            domains: components["schemas"]["LifeDomain"][];
            dueOn?: components["schemas"]["LocalDate"] | null;
            kind: components["schemas"]["HandoverKind"];
            message?: string | null;
            purpose: components["schemas"]["HandoverPurpose"];
            recipientOrg: components["schemas"]["UUID"];
        };
        HandoverResult: {
            note?: string | null;
            outcome: components["schemas"]["HandoverOutcome"];
        };
        /** @enum {string} */
        HandoverStatus: "OFFERED" | "ACCEPTED" | "STARTED" | "COMPLETED" | "DECLINED" | "WITHDRAWN" | "EXPIRED" | "RETURNED";
        JsonObject: {
            [key: string]: unknown;
        };
        /**
         * Kommunales Integrationszentrum: Kreisschlüssel, Stadt Aachen achtstellig
         * @example 05170
         */
        KiKey: string;
        LegalBasis: {
            form?: components["schemas"]["ConsentForm"] | null;
            givenOn?: components["schemas"]["LocalDate"] | null;
            kind: components["schemas"]["LegalBasisKind"];
        };
        /** @enum {string} */
        LegalBasisKind: "CONSENT" | "SGB_X_69" | "PUBLIC_TASK";
        /** @enum {string} */
        LifeDomain: "FAMILY" | "HEALTH" | "MIGRATION" | "HOUSING" | "LANGUAGE" | "WORK" | "LIVELIHOOD" | "MOBILITY" | "PARTICIPATION";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Municipality: {
            ags: components["schemas"]["Ags"];
            name: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        OwnHandover: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            dueOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            offeredAt: components["schemas"]["OffsetDateTime"];
            outcome: components["schemas"]["HandoverOutcome"] | null;
            personName: string;
            purpose: components["schemas"]["HandoverPurpose"];
            recipientName: string;
            status: components["schemas"]["HandoverStatus"];
        };
        OwnHandoverList: {
            items: components["schemas"]["OwnHandover"][];
        };
        Person: {
            arrivedOn?: components["schemas"]["LocalDate"];
            birthDate: components["schemas"]["LocalDate"];
            contact?: components["schemas"]["ContactDetails"];
            familyName: string;
            familyStatus?: string;
            givenName: string;
            id: components["schemas"]["UUID"];
            interpreterNeeded?: boolean;
            languages?: string[];
            nationalities?: string[];
            residence: components["schemas"]["Residence"];
            residenceStatus?: components["schemas"]["ResidenceStatus"];
            sex?: components["schemas"]["Sex"];
        };
        PersonData: {
            arrivedOn?: components["schemas"]["LocalDate"] | null;
            birthDate: components["schemas"]["LocalDate"];
            contact?: components["schemas"]["ContactDetails"] | null;
            familyName: string;
            familyStatus?: string | null;
            givenName: string;
            interpreterNeeded?: boolean;
            languages?: string[] | null;
            nationalities?: string[] | null;
            residence: components["schemas"]["Residence"];
            residenceStatus?: components["schemas"]["ResidenceStatus"] | null;
            sex?: components["schemas"]["Sex"] | null;
        };
        PersonHit: {
            ags: string;
            birthDate: components["schemas"]["LocalDate"];
            familyName: string;
            givenName: string;
            id: components["schemas"]["UUID"];
        };
        PersonHits: {
            items: components["schemas"]["PersonHit"][];
        };
        PhaseChange: {
            phase: components["schemas"]["CasePhase"];
            reason?: string | null;
        };
        PlanStep: {
            after: string[];
            allowed: components["schemas"]["StepStatus"][];
            closedAt: components["schemas"]["OffsetDateTime"] | null;
            contact: string | null;
            documents: string[];
            domain: components["schemas"]["LifeDomain"];
            dueOn: components["schemas"]["LocalDate"] | null;
            goalId: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            organisation: components["schemas"]["UUID"] | null;
            organisationName: string | null;
            overdue: boolean;
            postponements: components["schemas"]["PlanStepPostponement"][];
            rechtskreis: components["schemas"]["Rechtskreis"] | null;
            responsibility: components["schemas"]["StepResponsibility"];
            startOn: components["schemas"]["LocalDate"] | null;
            status: components["schemas"]["StepStatus"];
            statusReason: string | null;
            title: string;
            /** Format: int32 */
            version: number;
            waitsFor: string[];
        };
        PlanStepPostponement: {
            from: components["schemas"]["LocalDate"] | null;
            movedAt: components["schemas"]["OffsetDateTime"];
            movedBy: string;
            reason: string;
            to: components["schemas"]["LocalDate"];
        };
        PlanStepPostponeRequest: {
            dueOn: components["schemas"]["LocalDate"];
            reason: string;
        };
        PlanStepRequest: {
            after?: string[] | null;
            contact?: string | null;
            documents?: string[] | null;
            dueOn?: components["schemas"]["LocalDate"] | null;
            goalId: components["schemas"]["UUID"];
            organisation?: components["schemas"]["UUID"] | null;
            rechtskreis?: components["schemas"]["Rechtskreis"] | null;
            responsibility: components["schemas"]["StepResponsibility"];
            startOn?: components["schemas"]["LocalDate"] | null;
            title: string;
        };
        PlanStepStateRequest: {
            reason?: string | null;
            status: components["schemas"]["StepStatus"];
        };
        /** @enum {string} */
        Priority: "LOW" | "MEDIUM" | "HIGH";
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
        /** @enum {string} */
        Rechtskreis: "ASYLBLG" | "SGB_II" | "SGB_III" | "SGB_VIII" | "SGB_XII" | "SGB_IX" | "AUFENTHG" | "STAG" | "SCHULE" | "GESUNDHEIT" | "WOHNEN" | "BUNDESPROGRAMM" | "LANDESPROGRAMM" | "KIM";
        /** @enum {string} */
        RecipientKind: "ABH" | "OTHER";
        Referral: {
            caseId: components["schemas"]["UUID"] | null;
            decidedAt: components["schemas"]["OffsetDateTime"] | null;
            declineReason: components["schemas"]["DeclineReason"] | null;
            duplicateHints: components["schemas"]["DuplicateHint"][];
            externalReference: string;
            id: components["schemas"]["UUID"];
            ki: string;
            legalBasis: components["schemas"]["LegalBasis"];
            lifeDomains: components["schemas"]["LifeDomain"][];
            municipality: components["schemas"]["Municipality"];
            note: string | null;
            otherCaseManagement: string | null;
            person: components["schemas"]["PersonData"];
            possibleDuplicate: boolean;
            purposeBound: boolean;
            reason: components["schemas"]["ReferralReason"];
            receivedAt: components["schemas"]["OffsetDateTime"];
            senderName: string;
            senderOrg: components["schemas"]["UUID"];
            status: components["schemas"]["ReferralStatus"];
            urgency: components["schemas"]["Urgency"];
            /** Format: int32 */
            version: number;
        };
        ReferralDecision: {
            caseId: components["schemas"]["UUID"] | null;
            caseNumber: string | null;
            referral: components["schemas"]["Referral"];
        };
        ReferralForwarding: {
            ki: components["schemas"]["KiKey"];
        };
        ReferralInboxItem: {
            ageGroup: components["schemas"]["AgeGroup"];
            id: components["schemas"]["UUID"];
            lifeDomains: components["schemas"]["LifeDomain"][];
            municipality: components["schemas"]["Municipality"];
            personLabel: string;
            possibleDuplicate: boolean;
            reason: components["schemas"]["ReferralReason"];
            receivedAt: components["schemas"]["OffsetDateTime"];
            senderName: string;
            senderOrg: components["schemas"]["UUID"];
            site: components["schemas"]["ReferralSite"] | null;
            status: components["schemas"]["ReferralStatus"];
            urgency: components["schemas"]["Urgency"];
            /** Format: int32 */
            version: number;
        };
        ReferralListItem: components["schemas"]["ReferralInboxItem"] | components["schemas"]["SentReferral"];
        ReferralListItemPage: {
            items: components["schemas"]["ReferralListItem"][];
            next: string | null;
        };
        ReferralMerge: {
            caseId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        ReferralReason: "RECHTSKREISWECHSEL" | "VOLLJAEHRIGKEIT" | "NEW_ARRIVAL" | "EU_CITIZEN" | "NO_ACCESS_TO_CASE_MANAGEMENT" | "COMPLEX_NEEDS" | "RESIDENCE_PERSPECTIVE" | "LANGUAGE_COURSE" | "SCHOOL_OR_CHILDCARE" | "HOUSING_LOSS" | "FAMILY_REUNIFICATION" | "OTHER";
        ReferralReceipt: {
            id: components["schemas"]["UUID"];
            ki: string;
            kiName: string;
            possibleDuplicate: boolean;
            receivedAt: components["schemas"]["OffsetDateTime"];
            site: components["schemas"]["ReferralSite"] | null;
            status: components["schemas"]["ReferralStatus"];
        };
        ReferralRefusal: {
            note?: string | null;
            reason: components["schemas"]["DeclineReason"];
        };
        ReferralRequest: {
            externalReference: string;
            legalBasis: components["schemas"]["LegalBasis"];
            lifeDomains: components["schemas"]["LifeDomain"][];
            note?: string | null;
            otherCaseManagement?: string | null;
            person: components["schemas"]["PersonData"];
            purposeBound?: boolean;
            reason: components["schemas"]["ReferralReason"];
            urgency: components["schemas"]["Urgency"];
        };
        ReferralSite: {
            id: components["schemas"]["UUID"];
            name: string | null;
        };
        /** @enum {string} */
        ReferralStatus: "RECEIVED" | "ACCEPTED" | "DECLINED" | "MERGED";
        Residence: {
            ags: string;
            city?: string | null;
            postalCode?: string | null;
            street?: string | null;
        };
        /** @enum {string} */
        ResidenceStatus: "GESTATTUNG" | "DULDUNG_60A" | "DULDUNG_60B" | "DULDUNG_60C" | "DULDUNG_60D" | "AE_104C" | "AE_25A" | "AE_25B" | "AE_24" | "AE_25_1" | "AE_25_2" | "AE_23" | "AE_25_3" | "AE_25_4" | "AE_25_5" | "AE_22" | "AE_23A" | "AE_ARBEIT" | "AE_FAMILIE" | "AE_BILDUNG" | "NE" | "DAUER_EU" | "FREIZUEGIG" | "FIKTION" | "VOLLZIEHBAR_AUSREISEPFLICHTIG" | "OHNE_STATUS" | "DEUTSCH" | "UNBEKANNT";
        SentReferral: {
            decidedAt?: components["schemas"]["OffsetDateTime"];
            declineReason?: components["schemas"]["DeclineReason"];
            externalReference: string;
            id: components["schemas"]["UUID"];
            receivedAt: components["schemas"]["OffsetDateTime"];
            status: components["schemas"]["ReferralStatus"];
        };
        /** @enum {string} */
        Sex: "FEMALE" | "MALE" | "DIVERSE" | "UNKNOWN";
        /** @enum {string} */
        Side: "PERSON" | "CASE_MANAGER";
        /** @enum {string} */
        StepResponsibility: "PERSON" | "CASE_MANAGER" | "BODY";
        /** @enum {string} */
        StepStatus: "OPEN" | "RUNNING" | "WAITING" | "DONE" | "DROPPED";
        SupportPlan: {
            items: components["schemas"]["PlanStep"][];
        };
        TimelineEntry: {
            actor: string;
            actorName: string | null;
            data: components["schemas"]["JsonObject"];
            id: components["schemas"]["UUID"];
            time: components["schemas"]["OffsetDateTime"];
            title: string;
            type: string;
        };
        TimelineEntryPage: {
            items: components["schemas"]["TimelineEntry"][];
            next: string | null;
        };
        /** @enum {string} */
        Urgency: "LOW" | "NORMAL" | "HIGH" | "CRISIS";
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
    AuditResource_ask: {
        parameters: {
            query?: {
                actor?: string;
                after?: components["schemas"]["UUID"] & unknown;
                caseId?: components["schemas"]["UUID"];
                /** @description erster Tag */
                from?: components["schemas"]["LocalDate"];
                limit?: number;
                personId?: components["schemas"]["UUID"];
                purpose?: string;
                /** @description letzter Tag */
                until?: components["schemas"]["LocalDate"];
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
    CaseResource_list: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"] & unknown;
                limit?: number;
                phase?: components["schemas"]["CasePhase"];
                q?: string;
                responsible?: string;
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
                    "application/json": components["schemas"]["CaseListItemPage"];
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
    CaseResource_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseOpening"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    CaseAccessResource_ofCase: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"] & unknown;
                limit?: number;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
    AppointmentResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AppointmentList"];
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
    AppointmentResource_plan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
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
    AppointmentResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
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
    AppointmentResource_close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
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
    AppointmentResource_calendarFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 5545 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
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
    AssessmentResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AssessmentList"];
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
    AssessmentResource_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
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
    CaseConsentResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ConsentList"];
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
    CaseConsentResource_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
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
    ContactResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ContactList"];
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
    ContactResource_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
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
    GapReportResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GapReportList"];
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
    GapReportResource_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GapRequest"];
            };
        };
        responses: {
            /** @description gemeldet; die Steuerung antwortet später */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapReport"];
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
    AgreementResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GoalAgreementList"];
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
    AgreementResource_drawUp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalAgreementRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalAgreement"];
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
    AgreementResource_sign: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalAgreementSignature"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalAgreement"];
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
    GoalResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GoalList"];
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
    GoalResource_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
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
    GoalResource_close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                goalId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
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
    CaseHandoverResource_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["HandoverList"];
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
    CaseHandoverResource_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
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
    PlanResource_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["SupportPlan"];
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
    PlanResource_add: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanStepRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStep"];
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
    PlanResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                stepId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStep"];
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
    PlanResource_postpone: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                stepId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanStepPostponeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStep"];
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
    PlanResource_state: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                stepId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanStepStateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStep"];
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
    TimelineResource_of: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"] & unknown;
                limit?: number;
            };
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["TimelineEntryPage"];
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
    CaseResource_read: {
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
                    "application/json": components["schemas"]["CaseFile"];
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
    CaseResource_assign: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAssignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    CaseResource_close: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseClosing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    CaseResource_phase: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhaseChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseState"];
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
    CaseResource_reopen: {
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
                    "application/json": components["schemas"]["CaseState"];
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
    CodeResource_all: {
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
                    "application/json": components["schemas"]["CodeList"][];
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
    CodeResource_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
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
                    "application/json": components["schemas"]["CodeList"];
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
    ColleagueResource_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                organisation?: components["schemas"]["UUID"];
                q?: string;
                role?: string;
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
                    "application/json": components["schemas"]["ColleaguePage"];
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
    ConsentResource_withdraw: {
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
                    "application/json": components["schemas"]["Consent"];
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
    DueResource_list: {
        parameters: {
            query?: {
                daysAhead?: number;
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
                    "application/json": components["schemas"]["DueList"];
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
    DueResource_handovers: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["OwnHandoverList"];
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
    HandoverResource_list: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"] & unknown;
                box?: string;
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
                    "application/json": components["schemas"]["HandoverPage"];
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
    HandoverResource_read: {
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
                    "application/json": components["schemas"]["Handover"];
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
    AnswerResource_accept: {
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
                    "application/json": components["schemas"]["Handover"];
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
    AnswerResource_complete: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
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
    AnswerResource_decline: {
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
                    "application/json": components["schemas"]["Handover"];
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
    HandoverResource_extract: {
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
                    "application/json": components["schemas"]["HandoverExtract"];
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
    HandoverResource_preview: {
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
            /** @description für die sendende Seite der Auszug, für die empfangende das Nötigste */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverExtract"] | components["schemas"]["HandoverMinimum"];
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
    AnswerResource_giveBack: {
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
                    "application/json": components["schemas"]["Handover"];
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
    AnswerResource_start: {
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
                    "application/json": components["schemas"]["Handover"];
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
    HandoverResource_withdraw: {
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
                    "application/json": components["schemas"]["Handover"];
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
    PersonResource_search: {
        parameters: {
            query?: {
                birthDate?: components["schemas"]["LocalDate"];
                q?: string;
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
                    "application/json": components["schemas"]["PersonHits"];
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
    ReferralResource_list: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"] & unknown;
                limit?: number;
                status?: components["schemas"]["ReferralStatus"];
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
                    "application/json": components["schemas"]["ReferralListItemPage"];
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
    ReferralResource_receive: {
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
                "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        responses: {
            /** @description war schon eingereicht */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralReceipt"];
                };
            };
            /** @description eingegangen */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralReceipt"];
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
    ReferralResource_read: {
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
            /** @description für das KI die ganze Fallzuweisung, für den Sender Stand und Ergebnis */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"] | components["schemas"]["SentReferral"];
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
    ReferralResource_accept: {
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
                    "application/json": components["schemas"]["ReferralDecision"];
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
    ReferralResource_decline: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralRefusal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDecision"];
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
    ReferralResource_forward: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralForwarding"];
            };
        };
        responses: {
            /** @description weitergeleitet */
            204: {
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
    ReferralResource_merge: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralMerge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDecision"];
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
