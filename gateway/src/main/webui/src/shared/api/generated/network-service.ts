// Generated from network-service/src/main/openapi/openapi.json by `npm run generate:types`.
export interface paths {
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kooperationsvereinbarungen suchen */
        get: operations["AgreementResource_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kooperationsvereinbarung lesen */
        get: operations["AgreementResource_get"];
        /**
         * Kooperationsvereinbarung anlegen oder fortschreiben
         * @description Was unterzeichnet ist, bleibt; es kann gekündigt und durch eine neue Vereinbarung ersetzt werden.
         */
        put: operations["AgreementResource_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gremien auflisten */
        get: operations["BodyResource_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gremium mit Sitzen und Hinweisen lesen */
        get: operations["BodyResource_get"];
        /** Gremium anlegen oder ersetzen */
        put: operations["BodyResource_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beschlüsse auflisten */
        get: operations["DecisionResource_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beschluss mit Arbeitsaufträgen lesen */
        get: operations["DecisionResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/assignments/{assignmentId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Arbeitsauftrag als erledigt festhalten */
        post: operations["DecisionResource_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Systemlücken auflisten; die Lenkungsgruppe sieht nur vorgelegte */
        get: operations["GapResource_search"];
        put?: never;
        /** Systemlücke unmittelbar eintragen */
        post: operations["GapResource_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Systemlücke mit ihrem Verlauf lesen */
        get: operations["GapResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** In ein Thema bündeln */
        post: operations["BundleResource_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nach Beschluss der Lenkungsgruppe an Land oder Bund weitergeben */
        post: operations["GapStepResource_escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}/recognise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anerkennen */
        post: operations["GapStepResource_recognise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nicht anerkennen, mit Begründung */
        post: operations["GapStepResource_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wieder öffnen und neu prüfen */
        post: operations["GapStepResource_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ergebnis festhalten: gelöst, teilweise gelöst, vor Ort nicht lösbar */
        post: operations["GapStepResource_solve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gaps/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prüfen */
        post: operations["GapStepResource_triage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sprachmittler*innen des KI, nach Namen */
        get: operations["InterpreterResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sprachmittler*in lesen */
        get: operations["InterpreterResource_get"];
        /** Sprachmittler*in aufnehmen oder ändern */
        put: operations["InterpreterResource_put"];
        post?: never;
        /** Angaben zur Person löschen; Abrechnungen bleiben ohne Namen */
        delete: operations["InterpreterResource_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-payments/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Einsätze eines Monats für die Auszahlung */
        get: operations["ReimbursementResource_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-payments/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satz je Stunde und Kilometer */
        get: operations["ReimbursementResource_rate"];
        /** Satz festlegen; gilt für Einsätze, die danach festgehalten werden */
        put: operations["ReimbursementResource_setRate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Anfragen an den Sprachmittlerpool, älteste zuerst */
        get: operations["InterpretingResource_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Anfrage lesen, mit dem Namen der Sprachmittler*in */
        get: operations["InterpretingResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zusage festhalten */
        post: operations["InterpretingResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anfrage absagen, mit Grund */
        post: operations["InterpretingResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einsatz festhalten; der Betrag folgt dem Satz des KI */
        post: operations["InterpretingResource_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Absage der Sprachmittler*in festhalten; die Anfrage ist wieder offen */
        post: operations["InterpretingResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests/{id}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Festhalten, dass niemand gefunden wurde */
        post: operations["InterpretingResource_giveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer die Anfrage übernehmen könnte, mit Gründen; es entscheidet ein Mensch */
        get: operations["InterpretingResource_matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/interpreting-requests/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einer Sprachmittler*in anbieten */
        post: operations["InterpretingResource_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sitzungen auflisten */
        get: operations["MeetingResource_search"];
        put?: never;
        /** Sitzung planen */
        post: operations["MeetingResource_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sitzung mit Tagesordnung lesen */
        get: operations["MeetingResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tagesordnungspunkt aufnehmen; ein Thema gilt damit als vorgelegt */
        post: operations["AgendaResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/{itemId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beschluss festhalten; If-Match nennt die Version der Sitzung */
        post: operations["RecordingResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Als durchgeführt festhalten */
        post: operations["MeetingResource_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Einladen */
        post: operations["MeetingResource_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/release-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ergebnisprotokoll freigeben */
        post: operations["MeetingResource_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Angebote suchen */
        get: operations["OfferResource_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Angebot lesen */
        get: operations["OfferResource_get"];
        /** Angebot anlegen oder ersetzen */
        put: operations["OfferResource_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisationen suchen */
        get: operations["OrganisationResource_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisation lesen */
        get: operations["OrganisationResource_get"];
        /** Organisation anlegen oder ersetzen */
        put: operations["OrganisationResource_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-sites/{ki}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standorte und Sprechzeiten eines KI, ohne Anmeldung */
        get: operations["PublicSiteResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standorte suchen */
        get: operations["SiteResource_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standort lesen */
        get: operations["SiteResource_get"];
        /** Standort anlegen oder ersetzen */
        put: operations["SiteResource_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Themen auflisten; die Lenkungsgruppe sieht nur vorgelegte */
        get: operations["ThemeResource_search"];
        put?: never;
        /** Thema anlegen */
        post: operations["ThemeResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/themes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thema mit seinen Systemlücken lesen */
        get: operations["ThemeResource_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/themes/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thema auf die Tagesordnung einer Sitzung setzen */
        post: operations["SubmissionResource_submit"];
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
        AgendaItem: {
            decisionId: components["schemas"]["UUID"] | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AgendaKind"];
            /** Format: int32 */
            position: number;
            presenter: string | null;
            themeId: components["schemas"]["UUID"] | null;
            title: string;
        };
        /** @enum {string} */
        AgendaKind: "INFORMATION" | "BERATUNG" | "BESCHLUSS";
        AgendaRequest: {
            kind: components["schemas"]["AgendaKind"];
            presenter?: string | null;
            themeId?: components["schemas"]["UUID"] | null;
            title: string;
        };
        AgreementDetails: {
            annex: components["schemas"]["DataProtectionAnnex"];
            kind: components["schemas"]["AgreementKind"];
            /** Format: int32 */
            noticeWeeks?: number | null;
            organisationId: components["schemas"]["UUID"];
            signedOn?: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["AgreementState"];
            terminatedTo?: components["schemas"]["LocalDate"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        AgreementKind: "COOPERATION" | "DATA_PROTECTION";
        /** @enum {string} */
        AgreementState: "DRAFT" | "NEGOTIATED" | "SIGNED" | "TERMINATED";
        /** @description Amtlicher Gemeindeschlüssel */
        Ags: string;
        Assignment: {
            doneOn: components["schemas"]["LocalDate"] | null;
            dueOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            ownerFunction: string;
            status: components["schemas"]["AssignmentStatus"];
            title: string;
        };
        AssignmentRequest: {
            dueOn?: components["schemas"]["LocalDate"] | null;
            ownerFunction: string;
            title: string;
        };
        /** @enum {string} */
        AssignmentStatus: "OPEN" | "DONE";
        Body: {
            alias: string | null;
            hints: components["schemas"]["BodyHint"][];
            id: components["schemas"]["UUID"];
            ki: string;
            kind: components["schemas"]["BodyKind"];
            /** Format: int32 */
            maxMembers: number | null;
            name: string;
            rules: components["schemas"]["BodyRules"];
            seats: components["schemas"]["Seat"][];
            /** Format: int32 */
            version: number;
        };
        BodyDetails: {
            alias?: string | null;
            kind: components["schemas"]["BodyKind"];
            /** Format: int32 */
            maxMembers?: number | null;
            name: string;
            rules: components["schemas"]["BodyRules"];
            seats: components["schemas"]["Seat"][];
        };
        BodyHint: {
            code: string;
            de: string;
            en: string;
            seatClass: components["schemas"]["SeatClass"] | null;
        };
        /** @enum {string} */
        BodyKind: "LENKUNGSGRUPPE" | "ARBEITSGRUPPE" | "PROJEKTARBEITSGRUPPE" | "BEGLEITGREMIUM";
        BodyPage: {
            items: components["schemas"]["Body"][];
            next: string | null;
        };
        BodyRules: {
            circularAllowed: boolean;
            decisionMode: components["schemas"]["DecisionMode"];
            /** Format: int32 */
            quorumPercent?: number | null;
        };
        CooperationAgreement: {
            annex: components["schemas"]["DataProtectionAnnex"];
            exchange: boolean;
            expired: boolean;
            id: components["schemas"]["UUID"];
            ki: string;
            kind: components["schemas"]["AgreementKind"];
            next: components["schemas"]["AgreementState"][];
            /** Format: int32 */
            noticeWeeks: number | null;
            organisationId: components["schemas"]["UUID"];
            signedOn: components["schemas"]["LocalDate"] | null;
            state: components["schemas"]["AgreementState"];
            terminatedTo: components["schemas"]["LocalDate"] | null;
            validFrom: components["schemas"]["LocalDate"] | null;
            validUntil: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        CooperationAgreementPage: {
            items: components["schemas"]["CooperationAgreement"][];
            next: string | null;
        };
        /** @enum {string} */
        DataProtectionAnnex: "NONE" | "ART_26" | "ART_28";
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        Decision: {
            agendaItemId: components["schemas"]["UUID"];
            assignments: components["schemas"]["Assignment"][];
            bodyId: components["schemas"]["UUID"];
            decidedOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            ki: string;
            meetingId: components["schemas"]["UUID"];
            mode: components["schemas"]["DecisionMode"];
            result: components["schemas"]["DecisionResult"];
            text: string;
            themeId: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            version: number;
            votes: components["schemas"]["DecisionVotes"];
        };
        /** @enum {string} */
        DecisionMode: "KONSENS" | "EINFACHE_MEHRHEIT" | "QUALIFIZIERTE_MEHRHEIT";
        DecisionPage: {
            items: components["schemas"]["Decision"][];
            next: string | null;
        };
        DecisionRequest: {
            /** Format: int32 */
            abstentions?: number | null;
            assignments?: components["schemas"]["AssignmentRequest"][] | null;
            mode: components["schemas"]["DecisionMode"];
            /** Format: int32 */
            no?: number | null;
            result: components["schemas"]["DecisionResult"];
            text: string;
            /** Format: int32 */
            yes?: number | null;
        };
        /** @enum {string} */
        DecisionResult: "ADOPTED" | "AMENDED" | "REJECTED" | "POSTPONED";
        DecisionVotes: {
            /** Format: int32 */
            abstentions: number | null;
            /** Format: int32 */
            no: number | null;
            /** Format: int32 */
            yes: number | null;
        };
        /** @enum {string} */
        EscalationLevel: "LAND" | "BUND";
        Gap: {
            ags: string | null;
            allowedActions: string[];
            decisionId: components["schemas"]["UUID"] | null;
            description: string;
            dimension: components["schemas"]["GapDimension"];
            domain: components["schemas"]["LifeDomain"];
            frequency: components["schemas"]["GapFrequency"];
            history?: components["schemas"]["HistoryStep"][];
            id: components["schemas"]["UUID"];
            ki: string;
            kind: components["schemas"]["GapKind"];
            notes: components["schemas"]["GapNotes"];
            rechtskreise: components["schemas"]["Rechtskreis"][];
            reportedAt: components["schemas"]["Instant"];
            source: components["schemas"]["GapSource"] | null;
            status: components["schemas"]["GapStatus"];
            themeId: components["schemas"]["UUID"] | null;
            title: string;
            /** Format: int32 */
            version: number;
        };
        GapBundling: {
            themeId: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        GapDimension: "QUALITATIVE" | "QUANTITATIVE";
        GapEntry: {
            ags?: components["schemas"]["Ags"] | null;
            description: string;
            dimension: components["schemas"]["GapDimension"];
            domain: components["schemas"]["LifeDomain"];
            frequency: components["schemas"]["GapFrequency"];
            kind: components["schemas"]["GapKind"];
            rechtskreise: components["schemas"]["Rechtskreis"][];
            releasedForStructure?: boolean | null;
            title: string;
        };
        GapEscalation: {
            level: components["schemas"]["EscalationLevel"];
            note: string;
            recipient: string;
        };
        /** @enum {string} */
        GapFrequency: "ONCE" | "REPEATED" | "FREQUENT";
        /** @enum {string} */
        GapKind: "MISSING_OFFER" | "CAPACITY" | "DUPLICATE_OFFER" | "QUALITY_DEFICIT" | "ACCESS_BARRIER" | "INTERFACE" | "LEGAL_GAP" | "OTHER";
        GapNotes: {
            escalatedTo: string | null;
            escalation: string | null;
            escalationLevel: components["schemas"]["EscalationLevel"] | null;
            rejection: string | null;
            result: string | null;
            triage: string | null;
        };
        GapPage: {
            items: components["schemas"]["Gap"][];
            next: string | null;
        };
        GapRejection: {
            reason: string;
        };
        /** @enum {string} */
        GapResult: "SOLVED" | "PARTLY_SOLVED" | "NOT_SOLVABLE";
        GapSolution: {
            note: string;
            result: components["schemas"]["GapResult"];
        };
        /** @enum {string} */
        GapSource: "CASE" | "ABH" | "NETWORK";
        /** @enum {string} */
        GapStatus: "REPORTED" | "TRIAGED" | "RECOGNISED" | "NOT_RECOGNISED" | "BUNDLED" | "SUBMITTED" | "DECIDED" | "IN_PROGRESS" | "SOLVED" | "PARTLY_SOLVED" | "NOT_SOLVABLE" | "ESCALATED" | "CLOSED";
        GapTriage: {
            note?: string | null;
        };
        /** @enum {string} */
        GenderWish: "ANY" | "FEMALE" | "MALE";
        HistoryStep: {
            actor: string | null;
            time: components["schemas"]["Instant"];
            title: string;
            type: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Interpreter: {
            active: boolean;
            ags: components["schemas"]["Ags"][];
            declaredOn: components["schemas"]["LocalDate"] | null;
            declaredUntil: components["schemas"]["LocalDate"] | null;
            email: string | null;
            gender: components["schemas"]["InterpreterGender"] | null;
            id: components["schemas"]["UUID"];
            languages: components["schemas"]["InterpreterSkill"][];
            modes: components["schemas"]["InterpretingMode"][];
            name: string;
            phone: string | null;
            qualification: string | null;
            /** Format: int32 */
            version: number;
            volunteer: boolean;
            weekdays: components["schemas"]["DayOfWeek"][];
        };
        InterpreterDetails: {
            active: boolean;
            ags: components["schemas"]["Ags"][];
            declaredOn?: components["schemas"]["LocalDate"] | null;
            declaredUntil?: components["schemas"]["LocalDate"] | null;
            email?: string | null;
            gender?: components["schemas"]["InterpreterGender"] | null;
            languages: components["schemas"]["InterpreterSkill"][];
            modes: components["schemas"]["InterpretingMode"][];
            name: string;
            phone?: string | null;
            qualification?: string | null;
            volunteer: boolean;
            weekdays: components["schemas"]["DayOfWeek"][];
        };
        /** @enum {string} */
        InterpreterGender: "FEMALE" | "MALE" | "DIVERSE";
        /** @enum {string} */
        InterpreterHindrance: "OTHER_GENDER" | "OUTSIDE_AREA" | "NOT_ON_WEEKDAY" | "OTHER_MODE" | "NO_DECLARATION" | "BUSY";
        /** @enum {string} */
        InterpreterLevel: "B2" | "C1" | "C2" | "NATIVE";
        InterpreterMatch: {
            hindrances: components["schemas"]["InterpreterHindrance"][];
            interpreterId: components["schemas"]["UUID"];
            level: components["schemas"]["InterpreterLevel"];
            name: string;
            /** Format: int32 */
            openRequests: number;
            reasons: components["schemas"]["InterpreterReason"][];
        };
        InterpreterMatches: {
            items: components["schemas"]["InterpreterMatch"][];
        };
        InterpreterPool: {
            items: components["schemas"]["Interpreter"][];
        };
        /** @enum {string} */
        InterpreterReason: "GENDER_AS_WISHED" | "IN_AREA" | "AVAILABLE" | "MODE_OFFERED" | "DECLARATION_VALID" | "NO_LOAD";
        InterpreterSkill: {
            language: string;
            level: components["schemas"]["InterpreterLevel"];
        };
        InterpretingCancel: {
            reason: components["schemas"]["InterpretingCancellation"];
        };
        /** @enum {string} */
        InterpretingCancellation: "APPOINTMENT_CANCELLED" | "NOT_NEEDED" | "OTHER_SOLUTION" | "NO_SHOW";
        /** @enum {string} */
        InterpretingMode: "ON_SITE" | "PHONE" | "VIDEO";
        InterpretingOffer: {
            interpreterId: components["schemas"]["UUID"];
        };
        InterpretingRate: {
            /** Format: int32 */
            centsPerHour: number;
            /** Format: int32 */
            centsPerKm: number;
        };
        InterpretingRateView: {
            /** Format: int32 */
            centsPerHour: number;
            /** Format: int32 */
            centsPerKm: number;
            /** Format: int32 */
            version: number;
        };
        InterpretingRequest: {
            actions: string[];
            ags: string | null;
            cancellation: components["schemas"]["InterpretingCancellation"] | null;
            /** Format: int32 */
            cents: number | null;
            day: components["schemas"]["LocalDate"];
            genderWish: components["schemas"]["GenderWish"];
            id: components["schemas"]["UUID"];
            interpreterId: components["schemas"]["UUID"] | null;
            interpreterName: string | null;
            /** Format: int32 */
            km: number | null;
            language: string;
            /** Format: int32 */
            minuteOfDay: number;
            /** Format: int32 */
            minutes: number;
            mode: components["schemas"]["InterpretingMode"];
            requestedAt: components["schemas"]["Instant"];
            siteId: components["schemas"]["UUID"] | null;
            status: components["schemas"]["InterpretingStatus"];
            topic: components["schemas"]["InterpretingTopic"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            workedMinutes: number | null;
        };
        InterpretingRequestPage: {
            items: components["schemas"]["InterpretingRequest"][];
            next: string | null;
        };
        InterpretingResult: {
            /** Format: int32 */
            km: number;
            /** Format: int32 */
            minutes: number;
        };
        /** @enum {string} */
        InterpretingStatus: "REQUESTED" | "OFFERED" | "ACCEPTED" | "DONE" | "CANCELLED" | "NOT_FOUND";
        /** @enum {string} */
        InterpretingTopic: "COUNSELLING" | "AUTHORITY" | "SCHOOL" | "HEALTH" | "OTHER";
        /** @enum {string} */
        LifeDomain: "FAMILY" | "HEALTH" | "MIGRATION" | "HOUSING" | "LANGUAGE" | "WORK" | "LIVELIHOOD" | "MOBILITY" | "PARTICIPATION";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        Meeting: {
            agenda?: components["schemas"]["AgendaItem"][];
            bodyId: components["schemas"]["UUID"];
            date: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            ki: string;
            mode: components["schemas"]["MeetingMode"];
            place: string | null;
            /** Format: int32 */
            seatsFilled: number | null;
            status: components["schemas"]["MeetingStatus"];
            title: string;
            /** Format: int32 */
            version: number;
        };
        MeetingAttendance: {
            /** Format: int32 */
            seatsFilled?: number | null;
        };
        /** @enum {string} */
        MeetingMode: "PRAESENZ" | "DIGITAL" | "HYBRID";
        MeetingPage: {
            items: components["schemas"]["Meeting"][];
            next: string | null;
        };
        MeetingRequest: {
            bodyId: components["schemas"]["UUID"];
            date: components["schemas"]["LocalDate"];
            mode: components["schemas"]["MeetingMode"];
            place?: string | null;
            title: string;
        };
        /** @enum {string} */
        MeetingStatus: "PLANNED" | "INVITED" | "HELD" | "MINUTES_RELEASED";
        Offer: {
            accessConditions: string;
            active: boolean;
            ags: components["schemas"]["Ags"][];
            capacity: components["schemas"]["OfferCapacity"] | null;
            domains: components["schemas"]["LifeDomain"][];
            id: components["schemas"]["UUID"];
            ki: string;
            languages: string[];
            organisationId: components["schemas"]["UUID"];
            rechtskreise: components["schemas"]["Rechtskreis"][];
            siteId: components["schemas"]["UUID"] | null;
            targetGroups: string[];
            title: string;
            validUntil: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        OfferCapacity: {
            /** Format: int32 */
            places?: number | null;
            /** Format: int32 */
            waitingWeeks?: number | null;
        };
        OfferDetails: {
            accessConditions: string;
            active: boolean;
            ags: components["schemas"]["Ags"][];
            capacity?: components["schemas"]["OfferCapacity"] | null;
            domains: components["schemas"]["LifeDomain"][];
            languages: string[];
            organisationId: components["schemas"]["UUID"];
            rechtskreise: components["schemas"]["Rechtskreis"][];
            siteId?: components["schemas"]["UUID"] | null;
            targetGroups: string[];
            title: string;
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        OfferPage: {
            items: components["schemas"]["Offer"][];
            next: string | null;
        };
        OfficeHours: {
            appointment: components["schemas"]["OfficeHoursAppointment"];
            countedFrom?: components["schemas"]["LocalDate"] | null;
            from: components["schemas"]["LocalTime"];
            interval: components["schemas"]["OfficeHoursInterval"];
            languages: string[];
            /** Format: int32 */
            slotMinutes?: number | null;
            status?: components["schemas"]["SiteStatus"] | null;
            to: components["schemas"]["LocalTime"];
            weekday: components["schemas"]["DayOfWeek"];
        };
        /** @enum {string} */
        OfficeHoursAppointment: "REQUIRED" | "OPTIONAL" | "WALK_IN";
        /** @enum {string} */
        OfficeHoursInterval: "WEEKLY" | "BIWEEKLY";
        Organisation: {
            active: boolean;
            ags: components["schemas"]["Ags"][];
            channel: components["schemas"]["OrganisationChannel"];
            email: string | null;
            id: components["schemas"]["UUID"];
            ki: string;
            name: string;
            parentId: components["schemas"]["UUID"] | null;
            phone: string | null;
            rechtskreise: components["schemas"]["Rechtskreis"][];
            type: components["schemas"]["OrganisationType"];
            /** Format: int32 */
            version: number;
            web: string | null;
        };
        /** @enum {string} */
        OrganisationChannel: "PLATFORM" | "MAIL" | "LETTER" | "PHONE";
        OrganisationDetails: {
            active: boolean;
            ags: components["schemas"]["Ags"][];
            channel: components["schemas"]["OrganisationChannel"];
            email?: string | null;
            name: string;
            parentId?: components["schemas"]["UUID"] | null;
            phone?: string | null;
            rechtskreise: components["schemas"]["Rechtskreis"][];
            type: components["schemas"]["OrganisationType"];
            web?: string | null;
        };
        OrganisationPage: {
            items: components["schemas"]["Organisation"][];
            next: string | null;
        };
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
        PublicSite: {
            accessible: boolean;
            ags: components["schemas"]["Ags"];
            city: string;
            closures: components["schemas"]["SiteClosure"][];
            contact: string | null;
            name: string;
            officeHours: components["schemas"]["OfficeHours"][];
            postalCode: string;
            servedAgs: components["schemas"]["Ags"][];
            status: components["schemas"]["SiteStatus"];
            street: string;
        };
        PublicSiteList: {
            items: components["schemas"]["PublicSite"][];
            kiName: string;
        };
        /** @enum {string} */
        Rechtskreis: "ASYLBLG" | "SGB_II" | "SGB_III" | "SGB_VIII" | "SGB_XII" | "SGB_IX" | "AUFENTHG" | "STAG" | "SCHULE" | "GESUNDHEIT" | "WOHNEN" | "BUNDESPROGRAMM" | "LANDESPROGRAMM" | "KIM";
        Seat: {
            function: string;
            role: components["schemas"]["SeatRole"];
            seatClass: components["schemas"]["SeatClass"];
            sendingBody: string;
            voting: boolean;
        };
        /** @enum {string} */
        SeatClass: "ADMINISTRATION" | "COORDINATION" | "ABH_EBH" | "LARGE_CITY" | "MEDIUM_CITY" | "SMALL_MUNICIPALITY" | "JOBCENTER" | "EMPLOYMENT_AGENCY" | "SOCIAL_SERVICES" | "YOUTH_WELFARE" | "HEALTH" | "SCHOOL" | "WELFARE" | "MIGRATION_COUNSELLING" | "MIGRANT_ORGANISATIONS" | "VOLUNTEERS" | "INTEGRATION_COUNCIL" | "POLITICS" | "EQUALITY" | "ECONOMY" | "BAMF" | "USERS" | "OTHER";
        /** @enum {string} */
        SeatRole: "VORSITZ" | "STELLV_VORSITZ" | "MITGLIED" | "GESCHAEFTSFUEHRUNG" | "GAST";
        Site: {
            accessible: boolean;
            ags: components["schemas"]["Ags"];
            city: string;
            closures: components["schemas"]["SiteClosure"][];
            id: components["schemas"]["UUID"];
            ki: string;
            name: string;
            officeHours: components["schemas"]["OfficeHours"][];
            organisationId: components["schemas"]["UUID"];
            postalCode: string;
            publicContact: string | null;
            servedAgs: components["schemas"]["Ags"][];
            status: components["schemas"]["SiteStatus"];
            street: string;
            /** Format: int32 */
            version: number;
        };
        SiteClosure: {
            firstDay: components["schemas"]["LocalDate"];
            lastDay: components["schemas"]["LocalDate"];
            reason: string;
        };
        SiteDetails: {
            accessible: boolean;
            ags: components["schemas"]["Ags"];
            city: string;
            closures?: components["schemas"]["SiteClosure"][] | null;
            name: string;
            officeHours: components["schemas"]["OfficeHours"][];
            organisationId: components["schemas"]["UUID"];
            postalCode: string;
            publicContact?: string | null;
            servedAgs: components["schemas"]["Ags"][];
            status: components["schemas"]["SiteStatus"];
            street: string;
        };
        SitePage: {
            items: components["schemas"]["Site"][];
            next: string | null;
        };
        /** @enum {string} */
        SiteStatus: "ACTIVE" | "PLANNED";
        Theme: {
            agendaItemId: components["schemas"]["UUID"] | null;
            createdAt: components["schemas"]["Instant"];
            decisionId: components["schemas"]["UUID"] | null;
            description: string;
            domains: components["schemas"]["LifeDomain"][];
            evidence: components["schemas"]["ThemeEvidence"];
            gaps?: components["schemas"]["Gap"][];
            id: components["schemas"]["UUID"];
            ki: string;
            meetingId: components["schemas"]["UUID"] | null;
            status: components["schemas"]["ThemeStatus"];
            title: string;
            /** Format: int32 */
            version: number;
        };
        ThemeEvidence: {
            count: string;
            suppressed: boolean;
        };
        ThemePage: {
            items: components["schemas"]["Theme"][];
            next: string | null;
        };
        ThemeRequest: {
            description: string;
            domains: components["schemas"]["LifeDomain"][];
            title: string;
        };
        /** @enum {string} */
        ThemeStatus: "OPEN" | "SUBMITTED" | "POSTPONED" | "DECIDED";
        ThemeSubmission: {
            meetingId: components["schemas"]["UUID"];
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
    AgreementResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                limit?: number;
                organisation?: components["schemas"]["UUID"];
                state?: components["schemas"]["AgreementState"];
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
                    "application/json": components["schemas"]["CooperationAgreementPage"];
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
    AgreementResource_get: {
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
                    "application/json": components["schemas"]["CooperationAgreement"];
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
    AgreementResource_put: {
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
                "application/json": components["schemas"]["AgreementDetails"];
            };
        };
        responses: {
            /** @description fortgeschrieben oder unverändert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAgreement"];
                };
            };
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAgreement"];
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
    BodyResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                kind?: components["schemas"]["BodyKind"];
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
                    "application/json": components["schemas"]["BodyPage"];
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
    BodyResource_get: {
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
                    "application/json": components["schemas"]["Body"];
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
    BodyResource_put: {
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
                "application/json": components["schemas"]["BodyDetails"];
            };
        };
        responses: {
            /** @description ersetzt oder unverändert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
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
    DecisionResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                bodyId?: components["schemas"]["UUID"];
                limit?: number;
                meetingId?: components["schemas"]["UUID"];
                open?: boolean;
                themeId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DecisionPage"];
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
    DecisionResource_get: {
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
                    "application/json": components["schemas"]["Decision"];
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
    DecisionResource_done: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                assignmentId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["Decision"];
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
    GapResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                domain?: components["schemas"]["LifeDomain"];
                kind?: components["schemas"]["GapKind"];
                limit?: number;
                q?: string;
                status?: components["schemas"]["GapStatus"][];
                themeId?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GapPage"];
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GapEntry"];
            };
        };
        responses: {
            /** @description eingetragen */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gap"];
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
    GapResource_get: {
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
                    "application/json": components["schemas"]["Gap"];
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
    BundleResource_bundle: {
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
                "application/json": components["schemas"]["GapBundling"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gap"];
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
    GapStepResource_escalate: {
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
                "application/json": components["schemas"]["GapEscalation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gap"];
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
    GapStepResource_recognise: {
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
                    "application/json": components["schemas"]["Gap"];
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
    GapStepResource_reject: {
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
                "application/json": components["schemas"]["GapRejection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gap"];
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
    GapStepResource_reopen: {
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
                    "application/json": components["schemas"]["Gap"];
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
    GapStepResource_solve: {
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
                "application/json": components["schemas"]["GapSolution"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gap"];
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
    GapStepResource_triage: {
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
                "application/json": components["schemas"]["GapTriage"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gap"];
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
    InterpreterResource_list: {
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
                    "application/json": components["schemas"]["InterpreterPool"];
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
    InterpreterResource_get: {
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
                    "application/json": components["schemas"]["Interpreter"];
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
    InterpreterResource_put: {
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
                "application/json": components["schemas"]["InterpreterDetails"];
            };
        };
        responses: {
            /** @description ersetzt oder unverändert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interpreter"];
                };
            };
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interpreter"];
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
    InterpreterResource_erase: {
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
            /** @description gelöscht */
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
    ReimbursementResource_payments: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV mit Semikolon */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv;charset=UTF-8": string;
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
    ReimbursementResource_rate: {
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
                    "application/json": components["schemas"]["InterpretingRateView"];
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
    ReimbursementResource_setRate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterpretingRate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretingRateView"];
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
    InterpretingResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                limit?: number;
                status?: components["schemas"]["InterpretingStatus"][];
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
                    "application/json": components["schemas"]["InterpretingRequestPage"];
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
    InterpretingResource_get: {
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
                    "application/json": components["schemas"]["InterpretingRequest"];
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
    InterpretingResource_accept: {
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
                    "application/json": components["schemas"]["InterpretingRequest"];
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
    InterpretingResource_cancel: {
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
                "application/json": components["schemas"]["InterpretingCancel"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretingRequest"];
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
    InterpretingResource_complete: {
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
                "application/json": components["schemas"]["InterpretingResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretingRequest"];
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
    InterpretingResource_decline: {
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
                    "application/json": components["schemas"]["InterpretingRequest"];
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
    InterpretingResource_giveUp: {
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
                    "application/json": components["schemas"]["InterpretingRequest"];
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
    InterpretingResource_matches: {
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
                    "application/json": components["schemas"]["InterpreterMatches"];
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
    InterpretingResource_offer: {
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
                "application/json": components["schemas"]["InterpretingOffer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretingRequest"];
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
    MeetingResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                bodyId?: components["schemas"]["UUID"];
                limit?: number;
                status?: components["schemas"]["MeetingStatus"];
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
                    "application/json": components["schemas"]["MeetingPage"];
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
    MeetingResource_plan: {
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
                "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        responses: {
            /** @description geplant */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
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
    MeetingResource_get: {
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
                    "application/json": components["schemas"]["Meeting"];
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
    AgendaResource_add: {
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
                "application/json": components["schemas"]["AgendaRequest"];
            };
        };
        responses: {
            /** @description aufgenommen */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaItem"];
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
    RecordingResource_record: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                itemId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description festgehalten */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
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
    MeetingResource_hold: {
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
                "application/json": components["schemas"]["MeetingAttendance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
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
    MeetingResource_invite: {
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
                    "application/json": components["schemas"]["Meeting"];
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
    MeetingResource_release: {
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
                    "application/json": components["schemas"]["Meeting"];
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
    OfferResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                ags?: string;
                domain?: components["schemas"]["LifeDomain"];
                language?: string;
                limit?: number;
                organisationId?: components["schemas"]["UUID"];
                q?: string;
                /** @description für Menschen dieses Rechtskreises; auch Angebote, die keinen nennen */
                rechtskreis?: components["schemas"]["Rechtskreis"];
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
                    "application/json": components["schemas"]["OfferPage"];
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
    OfferResource_get: {
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
                    "application/json": components["schemas"]["Offer"];
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
    OfferResource_put: {
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
                "application/json": components["schemas"]["OfferDetails"];
            };
        };
        responses: {
            /** @description ersetzt oder unverändert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    OrganisationResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                ags?: string;
                limit?: number;
                q?: string;
                type?: components["schemas"]["OrganisationType"];
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
                    "application/json": components["schemas"]["OrganisationPage"];
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
    OrganisationResource_get: {
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
                    "application/json": components["schemas"]["Organisation"];
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
    OrganisationResource_put: {
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
                "application/json": components["schemas"]["OrganisationDetails"];
            };
        };
        responses: {
            /** @description ersetzt oder unverändert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    PublicSiteResource_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ki: string;
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
                    "application/json": components["schemas"]["PublicSiteList"];
                };
            };
            /** @description unverändert */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Dieses KI gibt es nicht */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    SiteResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                ags?: string;
                limit?: number;
                q?: string;
                status?: components["schemas"]["SiteStatus"];
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
                    "application/json": components["schemas"]["SitePage"];
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
    SiteResource_get: {
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
                    "application/json": components["schemas"]["Site"];
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
    SiteResource_put: {
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
                "application/json": components["schemas"]["SiteDetails"];
            };
        };
        responses: {
            /** @description ersetzt oder unverändert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
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
    ThemeResource_search: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"];
                limit?: number;
                status?: components["schemas"]["ThemeStatus"];
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
                    "application/json": components["schemas"]["ThemePage"];
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
    ThemeResource_create: {
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
                "application/json": components["schemas"]["ThemeRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Theme"];
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
    ThemeResource_get: {
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
                    "application/json": components["schemas"]["Theme"];
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
    SubmissionResource_submit: {
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
                "application/json": components["schemas"]["ThemeSubmission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Theme"];
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
