// Generated from case-service/src/main/openapi/openapi.json by `npm run generate:types`.
export interface paths {
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Terminkalender, früheste zuerst
         * @description Ohne siteId die Termine der eigenen Fälle, mit siteId die des Standorts (Koordination).
         */
        get: operations["CalendarResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ob es ein Kalenderabonnement gibt */
        get: operations["CalendarFeedResource_read"];
        /** Kalenderabonnement einrichten; die Adresse steht nur in dieser Antwort, eine frühere endet */
        put: operations["CalendarFeedResource_create"];
        post?: never;
        /** Kalenderabonnement beenden */
        delete: operations["CalendarFeedResource_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Termine für ein Kalenderprogramm, ohne Angaben zu Personen */
        get: operations["CalendarFeedPublicResource_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eigene Bitten; ohne das, was daraus wurde */
        get: operations["CaseRequestResource_own"];
        put?: never;
        /** Um einen Fall bitten; die Antwort verrät nicht, ob es ihn gibt */
        post: operations["CaseRequestResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-requests/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bitten um eigene Fälle, die auf eine Entscheidung warten */
        get: operations["CaseRequestResource_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eigene Ansichten */
        get: operations["CaseViewResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ansicht speichern oder ändern; die Kennung vergibt, wer speichert */
        put: operations["CaseViewResource_keep"];
        post?: never;
        /** Ansicht entfernen */
        delete: operations["CaseViewResource_remove"];
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
        /** Fallliste, wie nichts anderes gesagt ist: zuletzt eröffnete zuerst */
        get: operations["CaseResource_list"];
        put?: never;
        /**
         * Fall ohne Fallzuweisung eröffnen
         * @description Gibt es im KI schon einen Fall zu einer ähnlichen Person, nennt 409 possible-duplicate diese Fälle; mit duplicatesSeen wird er trotzdem eröffnet.
         */
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
    "/api/v1/cases/{caseId}/additional-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zusatzfelder dieses Falls, soweit die Datengruppe gelesen werden darf */
        get: operations["CaseFieldResource_read"];
        /**
         * Zusatzfelder ausfüllen
         * @description Jeder Wert nennt die Fassung, die gesehen wurde.
         */
        put: operations["CaseFieldResource_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/address-block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Auskunftssperren zur Person; Gründe sieht nur die Fallführung */
        get: operations["AddressBlockResource_read"];
        put?: never;
        /** Auskunftssperre setzen: die Anschrift sieht nur noch die Fallführung (§ 51 BMG) */
        post: operations["AddressBlockResource_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/address-block/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Auskunftssperre aufheben; eine, die inzwischen neu gesetzt wurde, bleibt */
        post: operations["AddressBlockResource_lift"];
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
    "/api/v1/cases/{caseId}/appointments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zurücknehmen, was aus dem Termin wurde
         * @description Ein abgesagter Termin lässt sich wiederherstellen, solange er bevorsteht.
         */
        post: operations["AppointmentResource_restore"];
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
    "/api/v1/cases/{caseId}/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fallkonferenzen, neueste zuerst; der Zugriff wird protokolliert */
        get: operations["ConferenceResource_list"];
        put?: never;
        /**
         * Fallkonferenz festhalten
         * @description Eine Aufgabe mit Ziel wird ein Schritt im Hilfeplan, jede andere bleibt Text.
         */
        post: operations["ConferenceResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/conferences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Fallkonferenz berichtigen; wer und wann bleibt stehen
         * @description Was schon im Hilfeplan steht, wird dort geändert.
         */
        put: operations["ConferenceResource_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/consent-wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Text der Einwilligung, ausgefüllt, zum Vorlesen und Mitlesen */
        post: operations["ConsentWordingResource_wording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/consent-wording/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Derselbe Text zum Unterschreiben auf Papier (PDF) */
        post: operations["ConsentWordingResource_document"];
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
    "/api/v1/cases/{caseId}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Eigenen Beratungskontakt berichtigen; die frühere Fassung bleibt stehen
         * @description Die Wiedervorlage gehört zum Fall und wird dort geändert.
         */
        put: operations["ContactResource_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/contacts/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Eigenen Beratungskontakt zurücknehmen, der irrtümlich festgehalten wurde
         * @description Innerhalb von 24 Stunden, wenn nichts anderes eingestellt ist. Dass es ihn gab, bleibt stehen.
         */
        post: operations["ContactResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Auskunft nach Art. 15 DSGVO, maschinenlesbar (Art. 20)
         * @description Alles oder nichts: wer nicht alle Datengruppen des Falls liest, erhält keine. Der Zugriff wird protokolliert.
         */
        get: operations["DisclosureResource_make"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Auskunftsersuchen des Falls, neueste zuerst */
        get: operations["DisclosureRequestResource_list"];
        put?: never;
        /**
         * Auskunftsersuchen festhalten
         * @description Zu beantworten binnen eines Monats (Art. 12 Abs. 3 DSGVO).
         */
        post: operations["DisclosureRequestResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure-requests/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Frist um zwei Monate verlängern
         * @description Nur innerhalb des ersten Monats: so lange ist die Person mit den Gründen zu unterrichten.
         */
        post: operations["DisclosureRequestResource_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure-requests/{id}/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Festhalten, dass die Auskunft erteilt ist */
        post: operations["DisclosureRequestResource_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure-requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Auskunft mit Begründung ablehnen (Art. 12 Abs. 4 DSGVO) */
        post: operations["DisclosureRequestResource_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Die Person will die Auskunft nicht mehr */
        post: operations["DisclosureRequestResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Auskunft drucken (PDF) */
        get: operations["DisclosureResource_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Auskunft vor dem Herausgeben, mit Hinweisen auf genannte Dritte */
        get: operations["DisclosureResource_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/disclosure/withheld/{section}/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Eintrag aus der Auskunft nehmen (Art. 15 Abs. 4 DSGVO)
         * @description Die Auskunft nennt, dass und warum er fehlt.
         */
        put: operations["DisclosureResource_withhold"];
        post?: never;
        /** Eintrag doch in die Auskunft nehmen */
        delete: operations["DisclosureResource_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dokumente des Falls, neueste zuerst; was nicht gelesen werden darf, wird genannt */
        get: operations["DocumentResource_list"];
        put?: never;
        /**
         * Dokument ablegen
         * @description PDF, JPEG oder PNG, geprüft am Inhalt. Angaben und Inhalt (base64) kommen in einer Anfrage. Eine ärztliche Unterlage ist immer als Gesundheitsdaten gekennzeichnet.
         */
        post: operations["DocumentResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Angaben zu einem Dokument */
        get: operations["DocumentResource_read"];
        /**
         * Angaben zu einem Dokument ändern; der Inhalt bleibt
         * @description Ein anderer Inhalt ist ein anderes Dokument.
         */
        put: operations["DocumentResource_describe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inhalt eines Dokuments; der Zugriff wird protokolliert */
        get: operations["DocumentResource_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dokument entfernen
         * @description Sofort für alle, auch für Stellen, die es mit einer Fallübergabe bekommen haben. Es lässt sich 24 Stunden zurückholen, wenn nichts anderes eingestellt ist; danach wird es gelöscht.
         */
        post: operations["DocumentResource_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Entferntes Dokument zurückholen, solange es nicht gelöscht ist */
        post: operations["DocumentResource_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fälle im KI, deren Person dieselbe sein könnte, mit Grund */
        get: operations["DuplicateResource_of"];
        put?: never;
        post?: never;
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
    "/api/v1/cases/{caseId}/goals/{goalId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Irrtümlich festgehaltenes Ergebnis eines Ziels zurücknehmen */
        post: operations["GoalResource_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/handover-draft/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorschau des Auszugs, genau wie die Stelle ihn läse */
        get: operations["DraftResource_extract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/handover-draft/kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorgeschlagene Art der Übergabe mit Grund; Verweis, wo ein eigenes Fallmanagement besteht */
        get: operations["DraftResource_kind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/handover-draft/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorschläge: welche Stellen zu den Bedarfen der letzten Bestandsaufnahme passen */
        get: operations["DraftResource_targets"];
        put?: never;
        post?: never;
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
        /** Fallübergabe anbieten; braucht eine gültige Einwilligung und das erledigte Übergabeprocedere */
        post: operations["CaseHandoverResource_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Haushalt; wer nicht gefunden werden darf, steht nicht darin */
        get: operations["HouseholdResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/household/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Person in den Haushalt aufnehmen */
        post: operations["HouseholdResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/household/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rolle oder Sichtbarkeit ändern */
        put: operations["HouseholdResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/household/members/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Person aus dem Haushalt nehmen */
        post: operations["HouseholdResource_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wann und in welcher Sprache die Person aufgeklärt wurde */
        get: operations["InformationResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/information/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Aufklärung festhalten oder ihren Tag berichtigen; If-Match 0, solange für die Sprache keine festgehalten ist */
        put: operations["InformationResource_given"];
        post?: never;
        /** Irrtümlich festgehaltene Aufklärung zurücknehmen */
        delete: operations["InformationResource_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/interpreting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Anfragen nach Sprachmittlung zu den Terminen des Falls */
        get: operations["InterpretingResource_list"];
        put?: never;
        /**
         * Sprachmittlung für einen Termin anfragen
         * @description Der Pool erfährt Sprache, Zeit, Ort und ein grobes Thema, aber weder Fall noch Person.
         */
        post: operations["InterpretingResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/interpreting/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anfrage zurückziehen; sie ist nicht mehr nötig */
        post: operations["InterpretingResource_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer den Fall von wann bis wann geführt hat, zuletzt zuerst */
        get: operations["LeadResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fälle, die mit diesem zusammengeführt sind */
        get: operations["MergeResource_of"];
        put?: never;
        /**
         * Einen anderen Fall derselben Person mit diesem zusammenführen
         * @description Der andere Fall ist danach beendet und verweist auf diesen; 30 Tage lang lässt es sich zurücknehmen. If-Match nennt die Version dieses Falls.
         */
        post: operations["MergeResource_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/merges/{mergedId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zusammenführung zurücknehmen; If-Match nennt die Version dieses Falls */
        post: operations["MergeResource_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/migration-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notiz zur Migrationsphase; nur für Fallführung und Vertretung */
        get: operations["MigrationNoteResource_read"];
        /** Notiz zur Migrationsphase schreiben; freiwillig, sie wird nirgends ausgewertet */
        put: operations["MigrationNoteResource_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Treppenmodell des Falls, unterste Stufe zuerst */
        get: operations["MilestoneResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/milestones/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stufe erreicht, oder ihren Tag berichtigen; If-Match 0, solange sie nicht erreicht ist */
        put: operations["MilestoneResource_reach"];
        post?: never;
        /** Oberste erreichte Stufe zurücknehmen */
        delete: operations["MilestoneResource_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Was sich wann geändert hat und welche Stelle wann gearbeitet hat
         * @description Was die Lesenden nicht lesen dürfen, fehlt; die Datengruppen stehen unter withheld.
         */
        get: operations["PathResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Angaben zur Person; der Zugriff wird protokolliert */
        get: operations["PersonFileResource_read"];
        /**
         * Angaben zur Person berichtigen oder ergänzen
         * @description Wohnort, Aufenthaltsstatus und Rechtskreis ändern sich mit einem Tag: siehe person-history.
         */
        put: operations["PersonFileResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/person-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verläufe von Wohnort, Aufenthaltsstatus und Rechtskreis, mit berichtigten Einträgen */
        get: operations["HistoryResource_read"];
        put?: never;
        /** Änderung mit ihrem Tag eintragen */
        post: operations["HistoryResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/person-history/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Eintrag berichtigen: ein neuer steht für ihn, der alte bleibt sichtbar */
        post: operations["HistoryResource_correct"];
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
    "/api/v1/cases/{caseId}/plan/steps/{stepId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Irrtümlich beendeten Schritt wieder öffnen; er ist, was er vorher war */
        post: operations["PlanResource_reopen"];
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
    "/api/v1/cases/{caseId}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Woher der Fall kommt: Stelle, Rechtsgrundlage, Zweckbindung, Anlagen und Nachträge der Stelle
         * @description Nachträge nach der Annahme ändern nichts von selbst; der Zugriff wird protokolliert.
         */
        get: operations["CaseReferralResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stellen, die um diesen Fall bitten */
        get: operations["CaseRequestDecisionResource_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/requests/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bitte aufgreifen oder ablegen; die Stelle erfährt davon nichts */
        post: operations["CaseRequestDecisionResource_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Einschränkungen der Verarbeitung, neueste zuerst */
        get: operations["RestrictionResource_list"];
        put?: never;
        /**
         * Verarbeitung einschränken (Art. 18 DSGVO)
         * @description Solange sie gilt, verlässt nichts Neues den Fall: keine Übergabe, kein Auszug, keine Fallkonferenz, keine Kollegiale Beratung, keine Ausgabe, keine Sammelaktion. Das Team liest die Akte nicht.
         */
        post: operations["RestrictionResource_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/restrictions/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Einschränkung aufheben
         * @description Erst nachdem die Person unterrichtet wurde (Art. 18 Abs. 3 DSGVO).
         */
        post: operations["RestrictionResource_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ergebnisse aller Stellen nebeneinander, nach Lebensbereich */
        get: operations["CaseResultsResource_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wann der Fall gelöscht wird und was das aufhält */
        get: operations["CaseRetentionResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/retention/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Löschung eines abgeschlossenen Falls ankündigen (Art. 17 DSGVO)
         * @description Gelöscht wird er nach sieben Tagen, wenn nichts anderes eingestellt ist; so lange lässt sich das zurücknehmen.
         */
        post: operations["CaseRetentionResource_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/retention/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Löschung bis zu einem Tag aussetzen (Art. 17 Abs. 3, Art. 18 DSGVO) */
        post: operations["CaseRetentionResource_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/retention/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Aussetzung der Löschung beenden */
        post: operations["CaseRetentionResource_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/retention/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Angekündigte Löschung zurücknehmen */
        post: operations["CaseRetentionResource_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rückmeldungen der Fachaufsicht zu diesem Fall */
        get: operations["CaseSupervisionResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/supervision/{sampleId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Auf eine Rückmeldung antworten */
        post: operations["CaseSupervisionResource_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/target-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hinweis mit Gründen, ob die Person zur Zielgruppe gehört; es folgt nichts daraus */
        get: operations["CaseTargetGroupResource_read"];
        put?: never;
        post?: never;
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
    "/api/v1/cases/{caseId}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Erwartete Übergänge mit Prüfliste und Fristen */
        get: operations["TransitionResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/transitions/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tag des Übergangs von Hand angeben; er geht dem errechneten vor */
        put: operations["TransitionResource_expect"];
        post?: never;
        /** Von Hand angegebenen Tag zurücknehmen */
        delete: operations["TransitionResource_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/transitions/{kind}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Punkt der Prüfliste abhaken oder wieder öffnen */
        put: operations["TransitionResource_tick"];
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
    "/api/v1/cases/bulk/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fallführung mehrerer Fälle zuweisen
         * @description Höchstens 100. Jeder Fall wird für sich beantwortet: ein verweigerter hält keinen anderen auf.
         */
        post: operations["CaseBulkResource_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/bulk/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wiedervorlage mehrerer Fälle setzen
         * @description Höchstens 100. Jeder Fall wird für sich beantwortet: ein verweigerter hält keinen anderen auf.
         */
        post: operations["CaseBulkResource_followUp"];
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
    "/api/v1/colleagues/{id}/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sprachen nennen, in denen jemand berät; freiwillig
         * @description Die eigenen, als Koordination auch die anderer. Der Vorschlag zur Zuweisung nennt sie.
         */
        put: operations["ColleagueResource_speak"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Einwilligung drucken (PDF), in der Sprache der Person und auf Deutsch */
        get: operations["ConsentResource_document"];
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
    "/api/v1/consents/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sprachen, Fassung und ob die Übersetzung geprüft ist */
        get: operations["ConsentTextResource_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/texts/{language}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Übersetzung als geprüft festhalten */
        post: operations["ConsentTextResource_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-exchange/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ob personenbezogene Daten an eine Stelle gehen dürfen, und was sonst fehlt */
        get: operations["DataExchangeResource_read"];
        put?: never;
        post?: never;
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
    "/api/v1/exports/case-documentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Falldokumentation des KI als CSV, etwa für die Datenbank KIM
         * @description Fälle, die im Zeitraum an mindestens einem Tag offen waren: Gruppen, Schlüssel, Tage und Zahlen, keine Namen und kein Freitext. Spalten nach der Zuordnung des KI; jeder Fall wird protokolliert.
         */
        get: operations["ExportResource_documentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zuordnung der Spalten; ohne eigene gilt die Vorgabe */
        get: operations["ExportResource_mapping"];
        /** Zuordnung der Spalten festlegen */
        put: operations["ExportResource_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rückmeldung geben: ohne Anmeldung, ohne Angaben zur Person */
        post: operations["FeedbackFormResource_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback-forms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standort zu einem Code, ohne Anmeldung */
        get: operations["FeedbackFormResource_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/codes/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Code eines Standorts für Link und Aushang; bleibt derselbe */
        put: operations["FeedbackResource_code"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ergebnisse je Standort und Halbjahr, nur in Gruppen über der Schwelle */
        get: operations["FeedbackResource_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rückmeldung vom Papierbogen eingeben */
        post: operations["FeedbackResource_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bericht über ein Halbjahr für Lenkungsgruppe, Koordination und Case Management
         * @description Nur Gruppen über der Schwelle und nur Texte, die ein Mensch im Ganzen freigegeben hat.
         */
        get: operations["FeedbackResource_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eigene Worte der Ratsuchenden eines Halbjahrs, zur Freigabe */
        get: operations["FeedbackResource_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/words/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Worte im Ganzen freigeben oder zurückhalten; freigegebene werden auf Angaben zur Person geprüft */
        put: operations["FeedbackResource_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/free-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Freie Termine eines Standorts, früheste zuerst
         * @description Sprechzeiten mit Termin ohne vergebene Termine, Feiertage und Schließzeiten.
         */
        get: operations["SlotResource_free"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/free-slots/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nächster freier Termin je Standort, der nächstgelegene Standort zuerst */
        get: operations["SlotResource_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-links/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Über einen Antwortlink annehmen */
        post: operations["LinkAnswerResource_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-links/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Über einen Antwortlink zurückfragen */
        post: operations["LinkAnswerResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-links/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Über einen Antwortlink mit Grund ablehnen */
        post: operations["LinkAnswerResource_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-links/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dokument aus dem Auszug über einen Antwortlink; der Zugriff wird protokolliert */
        post: operations["LinkAnswerResource_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallübergabe über einen Antwortlink ansehen */
        post: operations["LinkAnswerResource_open"];
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
    "/api/v1/handovers/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beantwortetes Übergabeprocedere */
        get: operations["WatchResource_checklist"];
        put?: never;
        post?: never;
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
    "/api/v1/handovers/{id}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inhalt eines Dokuments aus dem Auszug; nur im Rahmen der Einwilligung, der Zugriff wird protokolliert */
        get: operations["HandoverDocumentResource_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/end-watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beobachtung im Einvernehmen beenden */
        post: operations["WatchResource_endWatch"];
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
    "/api/v1/handovers/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wiedervorlage setzen; die Übergabe bleibt in Beobachtung */
        post: operations["WatchResource_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallführung an die annehmende Person übergeben; Lesezugriff bleibt für eine Frist */
        post: operations["WatchResource_lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Antwortlink erzeugen; Link und Code werden nur dieses eine Mal gezeigt, frühere Links enden */
        post: operations["LinkResource_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rückfragen und Antworten */
        get: operations["MessageResource_thread"];
        put?: never;
        /** Rückfrage stellen (empfangende Stelle) oder beantworten (Case Management) */
        post: operations["MessageResource_write"];
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
    "/api/v1/handovers/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neues der anderen Seite als gesehen merken */
        post: operations["WatchResource_seen"];
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
    "/api/v1/handovers/procedere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Übergabeprocedere: was vor einer Fallübergabe stehen muss */
        get: operations["ProcedereResource_read"];
        /** Übergabeprocedere festlegen; eine leere Liste stellt die Vorgabe wieder her */
        put: operations["ProcedereResource_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/watched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beobachtung: Übergaben, deren Beginn die Stelle noch nicht bestätigt hat */
        get: operations["WatchResource_watched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bestandsfälle aus CSV übernehmen, mit Bericht je Zeile
         * @description Höchstens 500 Zeilen; Spalten in docs/integrate/import.md. Ohne dryRun=false wird nichts gespeichert.
         */
        post: operations["ImportResource_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eigene Themen, je einem Lebensbereich zugeordnet */
        get: operations["LocalThemeResource_read"];
        /** Eigene Themen als Ganzes ersetzen; ein Thema, das es gab, bleibt mit Lebensbereich und Datengruppe */
        put: operations["LocalThemeResource_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/local-themes/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Themen aus veröffentlichten Konzepten als Vorlage */
        get: operations["LocalThemeResource_examples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fragen an das Team mit ihren Antworten, neueste zuerst
         * @description Ohne Namen und Fallnummer; wessen Fall es ist, sieht nur, wer ihn bearbeitet.
         */
        get: operations["PeerAdviceResource_list"];
        put?: never;
        /** Das Team zu einem eigenen Fall fragen; der Text wird auf Angaben zur Person geprüft */
        post: operations["PeerAdviceResource_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-advice/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Antworten; der Text wird auf Angaben zur Person geprüft */
        post: operations["PeerAdviceResource_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-advice/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beratung beenden; wer gefragt hat oder den Fall heute bearbeitet */
        post: operations["PeerAdviceResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-advice/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** So sieht es das Team: die Frage wie gestellt, geprüft, ohne sie zu stellen */
        post: operations["PeerAdviceResource_preview"];
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
    "/api/v1/process-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bezeichnungen, Pflichtangaben, Stufen und Fristen des KI */
        get: operations["ProcessResource_read"];
        /** Prozessgestaltung als Ganzes ersetzen; der Regelkreis selbst bleibt */
        put: operations["ProcessResource_replace"];
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
        /**
         * Eingang des KI, was zuerst zu beantworten ist zuerst; für Sender: die eigenen Fallzuweisungen
         * @description changedSince gilt für Sender, die übrigen Filter für den Eingang.
         */
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
        /**
         * Fallzuweisung ergänzen oder berichtigen
         * @description Vor der Entscheidung ersetzt es den Inhalt, danach wird es ein Hinweis am Fall.
         */
        put: operations["ReferralResource_amend"];
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
    "/api/v1/referrals/{id}/assignment-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vorschlag, wer am zuständigen Standort Kapazität hat; zugewiesen wird nichts */
        get: operations["AssignmentProposalResource_propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Anlagen einer Fallzuweisung, ohne Inhalt */
        get: operations["AttachmentResource_list"];
        put?: never;
        /**
         * Anlage hinzufügen
         * @description PDF, JPEG oder PNG als Inhalt der Anfrage; der Name steht in Content-Disposition.
         */
        post: operations["AttachmentResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inhalt einer Anlage; der Zugriff wird protokolliert */
        get: operations["AttachmentResource_read"];
        put?: never;
        post?: never;
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
    "/api/v1/referrals/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Systemlücke melden, die eine abgelehnte Fallzuweisung zeigt */
        post: operations["ReferralGapResource_report"];
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
    "/api/v1/referrals/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was für die Entscheidung nötig ist, ohne Angaben zur Person */
        get: operations["ReferralResource_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/target-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hinweis mit Gründen, ob die Person zur Zielgruppe gehört; abgelehnt wird damit nichts */
        get: operations["ReferralTargetGroupResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fallzuweisung zurückziehen, solange niemand entschieden hat */
        post: operations["ReferralResource_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Viele Fallzuweisungen einreichen, eine je Zeile
         * @description Höchstens 1.000 Zeilen. Jede Zeile wird für sich beantwortet: eine fehlerhafte schadet keiner anderen. Idempotent je externalReference wie der einzelne Aufruf.
         */
        post: operations["BulkResource_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie viele Fallzuweisungen warten, wie viele zu lange */
        get: operations["ReferralResource_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-group-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hinweis mit Gründen ohne Namen; nichts wird gespeichert */
        post: operations["TargetGroupCheckResource_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-group-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zielgruppenregeln, wie sie gelten; ohne Regel gehört jede Person dazu */
        get: operations["RulesResource_read"];
        /** Zielgruppenregeln als Ganzes ersetzen; die früheren Fassungen bleiben */
        put: operations["RulesResource_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-group-rules/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zielgruppen aus veröffentlichten Handlungskonzepten als Vorlage */
        get: operations["RulesResource_examples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-group-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wie viele offene Fälle nach diesen Regeln dazugehörten; nur die Zahl, nichts wird gespeichert */
        post: operations["RulesResource_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/target-group-rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fassungen der Zielgruppenregeln, die jüngste zuerst */
        get: operations["RulesResource_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wer wann nicht da ist und wer vertritt
         * @description Die Art sehen nur die Abwesenden selbst, die Koordination und die KI-Leitung.
         */
        get: operations["AbsenceResource_list"];
        put?: never;
        /** Abwesenheit eintragen: für sich selbst, die Koordination für alle */
        post: operations["AbsenceResource_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tage oder Vertretung ändern; was begonnen hat, behält seinen ersten Tag */
        put: operations["AbsenceResource_change"];
        post?: never;
        /** Abwesenheit streichen, die noch nicht begonnen hat */
        delete: operations["AbsenceResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/additional-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zusatzfelder des KI, auch die außer Gebrauch */
        get: operations["FieldResource_list"];
        put?: never;
        /** Zusatzfeld festlegen, mit Zweck, Aufbewahrung und Datengruppe */
        post: operations["FieldResource_define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/additional-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wortlaut, Zweck oder Auswahl ändern; Art, Datengruppe und Aufbewahrung bleiben */
        put: operations["FieldResource_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/additional-fields/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zusatzfeld außer Gebrauch nehmen; was darin steht, bleibt lesbar */
        post: operations["FieldResource_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer wo mit welchem Stellenanteil zuständig ist */
        get: operations["AreaResource_list"];
        put?: never;
        /** Zuständigkeit eintragen; zusammen höchstens eine volle Stelle */
        post: operations["AreaResource_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Zuständigkeit ändern; die Person bleibt */
        put: operations["AreaResource_change"];
        post?: never;
        /** Zuständigkeit streichen */
        delete: operations["AreaResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/areas/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wer wann welche Zuständigkeit eingetragen, geändert oder gestrichen hat */
        get: operations["AreaResource_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/caseload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offene Fälle je Case Manager*in, nach Namen; der Zugriff wird protokolliert
         * @description Gewichtet nach Phase und Priorität, bezogen auf den Stellenanteil. Keine Rangfolge.
         */
        get: operations["TeamLoadResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie viele Jahre abgeschlossene Fälle aufbewahrt werden */
        get: operations["RetentionResource_read"];
        /**
         * Aufbewahrungsfrist abgeschlossener Fälle festlegen
         * @description In Jahren nach dem Ende des Jahres, in dem der Fall abgeschlossen wurde. Angekündigte Löschungen werden danach neu geprüft.
         */
        put: operations["RetentionResource_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/retention/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fälle, deren Löschung angekündigt oder ausgesetzt ist, nach ihrem Tag; ohne Namen, protokolliert */
        get: operations["RetentionResource_announced"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stichproben des KI, neueste zuerst */
        get: operations["ReviewResource_list"];
        put?: never;
        /**
         * Stichprobe ziehen
         * @description Zufällig und nachprüfbar: mit demselben Startwert werden aus denselben Fällen dieselben gezogen. Wer gezogen hat, liest diese Fälle zum Zweck der Fachaufsicht, bis die Stichprobe abgeschlossen ist.
         */
        post: operations["ReviewResource_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Stichprobe mit ihren Fällen und der Auswertung; der Zugriff wird protokolliert */
        get: operations["ReviewResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/reviews/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stichprobe abschließen; damit endet der Lesezugriff zu ihrem Zweck */
        post: operations["ReviewResource_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/reviews/{id}/samples/{sampleId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rückmeldung an die Fallführung; änderbar, bis sie beantwortet ist */
        post: operations["ReviewResource_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/share-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Berechnungen der Stellenanteile, die jüngste zuerst */
        get: operations["ShareCalculationResource_list"];
        put?: never;
        /**
         * Stellenanteile nach der Zahl der ausländischen Personen je Kommune berechnen
         * @description Verfahren der größten Reste; bei gleichem Rest zuerst die Kommune mit mehr Personen, dann der kleinere Schlüssel. Das Ergebnis ist ein Vorschlag und ändert keine Zuständigkeit.
         */
        post: operations["ShareCalculationResource_calculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/share-calculations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Berechnung */
        get: operations["ShareCalculationResource_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/share-calculations/{id}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eine Berechnung als CSV */
        get: operations["ShareCalculationResource_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/share-calculations/{id}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Was sich an den Zuständigkeiten änderte; nichts wird gespeichert */
        get: operations["ShareCalculationResource_preview"];
        put?: never;
        /** Gewählte Anteile in die Zuständigkeiten übernehmen, alle oder keinen */
        post: operations["ShareCalculationResource_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/supervision-checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checkliste der Fachaufsicht des KI */
        get: operations["ChecklistResource_read"];
        /** Checkliste festlegen; eine leere Liste stellt die Vorgabe wieder her */
        put: operations["ChecklistResource_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/transition-checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prüflisten für Rechtskreiswechsel und Volljährigkeit, mit den ausgeblendeten Punkten */
        get: operations["TransitionChecklistResource_read"];
        /**
         * Prüflisten als Ganzes ersetzen; die früheren Fassungen bleiben
         * @description Was in Fällen abgehakt ist, bleibt. Ein Punkt, den es gab, wird ausgeblendet und nicht entfernt.
         */
        put: operations["TransitionChecklistResource_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/transition-checklists/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fassungen der Prüflisten, die jüngste zuerst */
        get: operations["TransitionChecklistResource_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Besuche eines Standorts an einem Tag, ohne Angaben zu Personen */
        get: operations["WalkInResource_list"];
        put?: never;
        /**
         * Besuch der offenen Sprechstunde erfassen
         * @description Mit Fall wird der Besuch ein Beratungskontakt; ohne ist er anonym und nimmt nur Codes an.
         */
        post: operations["WalkInResource_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Angemeldete Webhooks; für Stellen: die eigenen */
        get: operations["WebhookResource_list"];
        put?: never;
        /**
         * Webhook anmelden
         * @description Nur https, keine privaten Netze. Das Geheimnis für die Signatur steht nur in dieser Antwort.
         */
        post: operations["WebhookResource_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Webhook abmelden; was noch aussteht, entfällt */
        delete: operations["WebhookResource_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zustellungen eines Webhooks, neueste zuerst */
        get: operations["WebhookResource_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zustellung noch einmal versuchen */
        post: operations["WebhookResource_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Neues Geheimnis für die Signatur
         * @description Steht nur in dieser Antwort. Bis formerSecretUntil trägt jede Nachricht zwei Signaturen, mit dem neuen und mit dem bisherigen Geheimnis. Ein weiterer Aufruf in dieser Zeit ersetzt nur das neue.
         */
        post: operations["WebhookResource_renewSecret"];
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
        Absence: {
            absent: string;
            absentName: string;
            from: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AbsenceKind"] | null;
            now: boolean;
            substitute: string | null;
            substituteName: string | null;
            until: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        AbsenceKind: "LEAVE" | "TRAINING" | "DUTY_ELSEWHERE" | "OTHER";
        AbsenceList: {
            items: components["schemas"]["Absence"][];
        };
        AbsenceRequest: {
            absent?: components["schemas"]["UUID"] | null;
            from: components["schemas"]["LocalDate"];
            kind: components["schemas"]["AbsenceKind"];
            substitute?: components["schemas"]["UUID"] | null;
            until: components["schemas"]["LocalDate"];
        };
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
        AdditionalField: {
            choices: string[];
            group: components["schemas"]["FieldGroup"];
            id: components["schemas"]["UUID"];
            labelDe: string;
            labelEn: string;
            purpose: string;
            retention: components["schemas"]["AdditionalFieldRetention"];
            retiredAt: components["schemas"]["OffsetDateTime"] | null;
            type: components["schemas"]["FieldType"];
            /** Format: int32 */
            version: number;
        };
        AdditionalFieldList: {
            items: components["schemas"]["AdditionalField"][];
        };
        AdditionalFieldRequest: {
            choices?: string[] | null;
            group: components["schemas"]["FieldGroup"];
            labelDe: string;
            labelEn: string;
            purpose: string;
            retention: components["schemas"]["AdditionalFieldRetention"];
            type: components["schemas"]["FieldType"];
        };
        /** @enum {string} */
        AdditionalFieldRetention: "WITH_CASE" | "UNTIL_CLOSED";
        AddressBlock: {
            id: components["schemas"]["UUID"];
            liftedAt: components["schemas"]["OffsetDateTime"] | null;
            liftedBy: string | null;
            liftReason: string | null;
            overdue: boolean;
            reason: string | null;
            setAt: components["schemas"]["OffsetDateTime"];
            setBy: string;
            validUntil: components["schemas"]["LocalDate"] | null;
        };
        AddressBlockLifting: {
            reason: string;
        };
        AddressBlockRequest: {
            reason: string;
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        AddressBlocks: {
            blocked: boolean;
            items: components["schemas"]["AddressBlock"][];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        AgeGroup: "U14" | "A14_17" | "A18_26" | "A27_39" | "A40_64" | "A65_PLUS" | "UNKNOWN";
        /**
         * Amtlicher Gemeindeschlüssel
         * @example 05170024
         */
        Ags: string;
        AnnouncedCase: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            closedOn: components["schemas"]["LocalDate"];
            day: components["schemas"]["LocalDate"];
            holdReason: components["schemas"]["ErasureHoldReason"] | null;
            holdUntil: components["schemas"]["LocalDate"] | null;
            reason: components["schemas"]["ErasureReason"] | null;
            state: components["schemas"]["RetentionState"];
            /** Format: int32 */
            version: number;
        };
        AnnouncedCasePage: {
            items: components["schemas"]["AnnouncedCase"][];
            next: string | null;
        };
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
            siteId: components["schemas"]["UUID"] | null;
            startsAt: components["schemas"]["OffsetDateTime"];
            status: components["schemas"]["AppointmentStatus"];
            statusReason: string | null;
            subject: string;
            /** Format: int32 */
            version: number;
            withWhom: string | null;
        };
        AppointmentInterpreting: {
            appointmentId: components["schemas"]["UUID"];
            genderWish: components["schemas"]["GenderWish"];
            id: components["schemas"]["UUID"];
            interpreterId: components["schemas"]["UUID"] | null;
            language: string;
            mode: components["schemas"]["InterpretingMode"];
            status: components["schemas"]["InterpretingStatus"];
            topic: components["schemas"]["InterpretingTopic"];
            /** Format: int32 */
            version: number;
        };
        AppointmentInterpretingList: {
            items: components["schemas"]["AppointmentInterpreting"][];
        };
        AppointmentList: {
            items: components["schemas"]["Appointment"][];
        };
        /** @enum {string} */
        AppointmentPlace: "SITE" | "HOME" | "BODY" | "PHONE" | "ONLINE";
        AppointmentRequest: {
            address?: string | null;
            bookSlot?: boolean;
            interpreterNeeded?: boolean;
            language?: string | null;
            /** Format: int32 */
            minutes?: number;
            place: components["schemas"]["AppointmentPlace"];
            /** Format: int32 */
            remindHoursBefore?: number | null;
            siteId?: components["schemas"]["UUID"] | null;
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
        /** @enum {string} */
        AreaKind: "KI" | "MUNICIPALITY" | "DISTRICT" | "SITE";
        AssessedDomain: {
            domain: components["schemas"]["LifeDomain"];
            marks?: components["schemas"]["FieldGroup"][] | null;
            needs?: string | null;
            opportunities?: string | null;
            participation?: components["schemas"]["Participation"] | null;
            priority?: components["schemas"]["Priority"] | null;
            rechtskreis?: components["schemas"]["Rechtskreis"] | null;
            resources?: string | null;
            situation?: string | null;
            themes?: string[] | null;
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
            withheld: components["schemas"]["FieldGroup"][];
        };
        AssessmentRequest: {
            domains: components["schemas"]["AssessedDomain"][];
        };
        AssignmentCandidate: {
            name: string;
            /** Format: int64 */
            openCases: number;
            /** Format: double */
            perPost: number;
            responsible: components["schemas"]["UUID"];
            /** Format: int32 */
            share: number | null;
            speaks: string[];
            /** Format: double */
            weighted: number;
        };
        AssignmentProposal: {
            candidates: components["schemas"]["AssignmentCandidate"][];
            reason: components["schemas"]["AssignmentProposalReason"];
            site: components["schemas"]["ReferralSite"] | null;
        };
        /** @enum {string} */
        AssignmentProposalReason: "RESPONSIBLE_FOR_AREA" | "FEWEST_WEIGHTED_CASES_AT_SITE" | "FEWEST_WEIGHTED_CASES_IN_KI" | "NOBODY_KNOWN";
        BulkAssignment: {
            cases: components["schemas"]["BulkAssignmentLine"][];
        };
        BulkAssignmentLine: {
            id: components["schemas"]["UUID"];
            responsible: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
        };
        BulkCaseRefusal: {
            detail: string | null;
            title: string;
            type: string;
        };
        BulkCaseResult: {
            id: components["schemas"]["UUID"];
            problem: components["schemas"]["BulkCaseRefusal"] | null;
            state: components["schemas"]["CaseState"] | null;
            /** Format: int32 */
            status: number;
        };
        BulkCaseResults: {
            items: components["schemas"]["BulkCaseResult"][];
        };
        BulkFollowUp: {
            cases: components["schemas"]["BulkFollowUpLine"][];
        };
        BulkFollowUpLine: {
            followUp?: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
        };
        BulkLine: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            line: number;
            problem?: components["schemas"]["ProblemDocument"];
            referral?: components["schemas"]["ReferralReceipt"];
            /** Format: int32 */
            status: number;
        };
        Calendar: {
            items: components["schemas"]["CalendarItem"][];
        };
        CalendarFeed: {
            active: boolean;
            createdAt: components["schemas"]["OffsetDateTime"] | null;
            expiresAt: components["schemas"]["OffsetDateTime"] | null;
        };
        CalendarFeedCreated: {
            expiresAt: components["schemas"]["OffsetDateTime"];
            path: string;
        };
        CalendarItem: {
            address: string | null;
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            id: components["schemas"]["UUID"];
            interpreterNeeded: boolean;
            language: string | null;
            mine: boolean;
            /** Format: int32 */
            minutes: number;
            personName: string;
            place: components["schemas"]["AppointmentPlace"];
            /** Format: int32 */
            remindHoursBefore: number | null;
            responsibleName: string;
            siteId: components["schemas"]["UUID"] | null;
            startsAt: components["schemas"]["OffsetDateTime"];
            status: components["schemas"]["AppointmentStatus"];
            subject: string;
            /** Format: int32 */
            version: number;
            withWhom: string | null;
        };
        CaseAdditionalField: {
            changedAt: components["schemas"]["OffsetDateTime"] | null;
            changedBy: string | null;
            field: components["schemas"]["AdditionalField"];
            value: string | null;
            /** Format: int32 */
            version: number | null;
        };
        CaseAdditionalFields: {
            items: components["schemas"]["CaseAdditionalField"][];
            withheld: components["schemas"]["FieldGroup"][];
        };
        CaseAdditionalValue: {
            fieldId: components["schemas"]["UUID"];
            value?: string | null;
            /** Format: int32 */
            version?: number | null;
        };
        CaseAdditionalValues: {
            values: components["schemas"]["CaseAdditionalValue"][];
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
        /** @enum {string} */
        CaseColumn: "NUMBER" | "MUNICIPALITY" | "PHASE" | "RESPONSIBLE" | "FOLLOW_UP" | "LIFE_DOMAINS" | "OPENED";
        CaseDocument: {
            addedAt: components["schemas"]["OffsetDateTime"];
            addedBy: string;
            changedAt: components["schemas"]["OffsetDateTime"] | null;
            changedBy: string | null;
            dated: components["schemas"]["LocalDate"] | null;
            domain: components["schemas"]["LifeDomain"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["DocumentKind"];
            marks: components["schemas"]["FieldGroup"][];
            mediaType: string;
            note: string | null;
            restoreUntil: components["schemas"]["OffsetDateTime"] | null;
            /** Format: int32 */
            size: number;
            title: string;
            /** Format: int32 */
            version: number;
        };
        CaseDocumentDescription: {
            dated?: components["schemas"]["LocalDate"] | null;
            domain: components["schemas"]["LifeDomain"];
            kind: components["schemas"]["DocumentKind"];
            marks?: components["schemas"]["FieldGroup"][] | null;
            note?: string | null;
            title: string;
        };
        CaseDocumentList: {
            items: components["schemas"]["CaseDocument"][];
            removed: components["schemas"]["CaseDocument"][];
            withheld: components["schemas"]["FieldGroup"][];
        };
        CaseDocumentRequest: {
            /** Format: byte */
            content: string;
            description: components["schemas"]["CaseDocumentDescription"];
            mediaType: string;
        };
        CaseErasureHold: {
            note?: string | null;
            reason: components["schemas"]["ErasureHoldReason"];
            until: components["schemas"]["LocalDate"];
        };
        CaseErasureRequest: {
            note?: string | null;
            reason: components["schemas"]["ErasureReason"];
        };
        /** @enum {string} */
        CaseField: "CONTACT" | "ASSESSMENT" | "GOAL" | "PLAN_STEP" | "CONSENT" | "FOLLOW_UP" | "RESIDENCE_STATUS" | "LANGUAGES" | "REACHABLE";
        CaseFile: {
            accessChannel: components["schemas"]["AccessChannel"];
            allowedPhases: components["schemas"]["CasePhase"][];
            away: components["schemas"]["CaseManagerAway"] | null;
            closedAt: components["schemas"]["OffsetDateTime"] | null;
            closing: components["schemas"]["CaseClosing"] | null;
            controller: components["schemas"]["UUID"];
            id: components["schemas"]["UUID"];
            ki: string;
            lifeDomains: components["schemas"]["LifeDomain"][];
            mayWork: boolean;
            mergedInto: components["schemas"]["CaseMergedInto"] | null;
            mine: boolean;
            municipality: components["schemas"]["Municipality"] | null;
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
            purposeBound: boolean;
            referralId: components["schemas"]["UUID"] | null;
            relation: components["schemas"]["CaseRelation"];
            responsible: string;
            responsibleName: string;
            restrictedSince: components["schemas"]["OffsetDateTime"] | null;
            /** Format: int32 */
            version: number;
            withheld: components["schemas"]["FieldGroup"][];
        };
        CaseLead: {
            from: components["schemas"]["OffsetDateTime"];
            name: string | null;
            sub: string;
            until: components["schemas"]["OffsetDateTime"] | null;
        };
        CaseLeads: {
            items: components["schemas"]["CaseLead"][];
        };
        CaseListItem: {
            id: components["schemas"]["UUID"];
            lifeDomains: components["schemas"]["LifeDomain"][];
            mergedInto: components["schemas"]["CaseMergedInto"] | null;
            municipality: components["schemas"]["Municipality"] | null;
            nextFollowUp: components["schemas"]["LocalDate"] | null;
            number: string;
            openedAt: components["schemas"]["OffsetDateTime"];
            overdue: boolean;
            personId: components["schemas"]["UUID"];
            personName: string;
            phase: components["schemas"]["CasePhase"];
            responsible: string;
            responsibleName: string;
            restrictedSince: components["schemas"]["OffsetDateTime"] | null;
            substitutedUntil: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        CaseListItemPage: {
            items: components["schemas"]["CaseListItem"][];
            next: string | null;
        };
        CaseManagerAway: {
            substitute: string | null;
            substituteName: string | null;
            until: components["schemas"]["LocalDate"];
        };
        CaseMerge: {
            caseId: components["schemas"]["UUID"];
            samePerson?: boolean;
            /** Format: int32 */
            version?: number;
        };
        CaseMergedInto: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            mergedAt: components["schemas"]["OffsetDateTime"];
        };
        CaseMergeUndo: {
            /** Format: int32 */
            version?: number;
        };
        CaseMilestone: {
            code: string;
            de: string;
            en: string;
            reachedOn: components["schemas"]["LocalDate"] | null;
            recordedBy: string | null;
            /** Format: int32 */
            version: number;
        };
        CaseMilestoneRequest: {
            reachedOn: components["schemas"]["LocalDate"];
        };
        CaseMilestones: {
            items: components["schemas"]["CaseMilestone"][];
        };
        CaseOpening: {
            accessChannel: components["schemas"]["AccessChannel"];
            duplicatesSeen?: boolean;
            lifeDomains: components["schemas"]["LifeDomain"][];
            person: components["schemas"]["PersonData"];
        };
        /** @enum {string} */
        CaseOrder: "NEWEST" | "OLDEST" | "NUMBER";
        /** @enum {string} */
        CasePhase: "ZUGANG" | "ERSTBERATUNG" | "ASSESSMENT" | "ZIELVEREINBARUNG" | "HILFEPLANUNG" | "LEISTUNGSSTEUERUNG" | "MONITORING" | "RE_ASSESSMENT" | "ABSCHLUSS" | "ABGESCHLOSSEN" | "VERWIESEN" | "RUHEND" | "ABGEBROCHEN" | "WIEDERAUFGENOMMEN";
        CaseReferral: {
            attachments: components["schemas"]["ReferralAttachment"][];
            externalReference: string;
            id: components["schemas"]["UUID"];
            legalBasis: components["schemas"]["LegalBasis"];
            notices: components["schemas"]["ReferralAmendment"][];
            purposeBound: boolean;
            reason: components["schemas"]["ReferralReason"];
            receivedAt: components["schemas"]["OffsetDateTime"];
            senderName: string;
            senderOrg: components["schemas"]["UUID"];
            status: components["schemas"]["ReferralStatus"];
        };
        CaseReferrals: {
            items: components["schemas"]["CaseReferral"][];
        };
        /** @enum {string} */
        CaseRelation: "RESPONSIBLE" | "SUBSTITUTE" | "TEAM" | "SUPERVISING" | "COORDINATION" | "FORMER_LEAD" | "PARTNER" | "NONE";
        CaseRequestDecision: {
            note?: string | null;
            takeUp?: boolean;
        };
        CaseRequestList: {
            items: components["schemas"]["CaseRequestView"][];
        };
        CaseRequestReceipt: {
            caseNumber: string;
            id: components["schemas"]["UUID"];
            purpose: components["schemas"]["HandoverPurpose"];
            requestedAt: components["schemas"]["OffsetDateTime"];
        };
        CaseRequestReceipts: {
            items: components["schemas"]["CaseRequestReceipt"][];
        };
        CaseRequestRequest: {
            caseNumber: string;
            message?: string | null;
            purpose: components["schemas"]["HandoverPurpose"];
        };
        CaseRequestView: {
            decidedAt: components["schemas"]["OffsetDateTime"] | null;
            decisionNote: string | null;
            id: components["schemas"]["UUID"];
            message: string | null;
            org: components["schemas"]["UUID"];
            orgName: string | null;
            purpose: components["schemas"]["HandoverPurpose"];
            requestedAt: components["schemas"]["OffsetDateTime"];
            requester: string;
            status: string;
            /** Format: int32 */
            version: number;
        };
        CaseRestriction: {
            id: components["schemas"]["UUID"];
            liftedAt: components["schemas"]["OffsetDateTime"] | null;
            liftedBy: string | null;
            note: string | null;
            reason: components["schemas"]["RestrictionReason"];
            setAt: components["schemas"]["OffsetDateTime"];
            setBy: string;
            toldOn: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        CaseRestrictionLifting: {
            toldOn: components["schemas"]["LocalDate"];
        };
        CaseRestrictionList: {
            items: components["schemas"]["CaseRestriction"][];
        };
        CaseRestrictionRequest: {
            note?: string | null;
            reason: components["schemas"]["RestrictionReason"];
        };
        CaseResult: {
            atWork: boolean;
            handoverId: components["schemas"]["UUID"];
            nextStep?: components["schemas"]["HandoverNextStep"];
            note?: string;
            outcome?: components["schemas"]["HandoverOutcome"];
            recipientName: string;
            recipientOrg: components["schemas"]["UUID"];
            since: components["schemas"]["OffsetDateTime"];
            status: components["schemas"]["HandoverStatus"];
        };
        CaseResults: {
            themes: components["schemas"]["CaseResultTheme"][];
        };
        CaseResultTheme: {
            bodies: components["schemas"]["CaseResult"][];
            domain: components["schemas"]["LifeDomain"];
            severalAtWork: boolean;
        };
        CaseRetention: {
            caseId: components["schemas"]["UUID"];
            eraseOn: components["schemas"]["LocalDate"] | null;
            holdNote: string | null;
            holdReason: components["schemas"]["ErasureHoldReason"] | null;
            holdUntil: components["schemas"]["LocalDate"] | null;
            mayDecide: boolean;
            note: string | null;
            reason: components["schemas"]["ErasureReason"] | null;
            state: components["schemas"]["RetentionState"] | null;
            /** Format: int32 */
            version: number;
        };
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
        CaseSupervisionList: {
            items: components["schemas"]["SupervisionSample"][];
        };
        CaseTargetGroup: {
            hint: components["schemas"]["TargetGroupHint"] | null;
            situations: components["schemas"]["Situation"][];
        };
        CaseView: {
            columns: components["schemas"]["CaseColumn"][];
            id: components["schemas"]["UUID"];
            name: string;
            onlyOwn: boolean;
            phase: components["schemas"]["CasePhase"] | null;
            sort: components["schemas"]["CaseOrder"];
        };
        CaseViewList: {
            items: components["schemas"]["CaseView"][];
        };
        CaseViewRequest: {
            columns: components["schemas"]["CaseColumn"][];
            name: string;
            onlyOwn?: boolean;
            phase?: components["schemas"]["CasePhase"] | null;
            sort: components["schemas"]["CaseOrder"];
        };
        /** @enum {string} */
        Cause: "BIRTH_DATE" | "RESIDENCE_TITLE" | "SAID";
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
            languages: string[];
            /** Format: int32 */
            languagesVersion: number;
            lastSeen: components["schemas"]["OffsetDateTime"];
            name: string;
            organisation: components["schemas"]["UUID"] | null;
            roles: string[];
        };
        ColleagueLanguagesRequest: {
            languages: string[];
        };
        ColleaguePage: {
            items: components["schemas"]["Colleague"][];
            next: string | null;
        };
        Conference: {
            consentIds: string[];
            correctedAt: components["schemas"]["OffsetDateTime"] | null;
            correctedBy: string | null;
            domains: components["schemas"]["LifeDomain"][];
            heldOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            named: boolean;
            participants: components["schemas"]["ConferenceParticipant"][];
            recordedAt: components["schemas"]["OffsetDateTime"];
            recordedBy: string;
            results: components["schemas"]["ConferenceResult"][];
            /** Format: int32 */
            version: number;
        };
        ConferenceList: {
            items: components["schemas"]["Conference"][];
            withheld: components["schemas"]["FieldGroup"][];
        };
        ConferenceParticipant: {
            function: string;
            marks?: components["schemas"]["FieldGroup"][] | null;
            organisation?: components["schemas"]["UUID"] | null;
            readonly organisationName?: string | null;
        };
        ConferenceRequest: {
            consentIds?: string[] | null;
            domains: components["schemas"]["LifeDomain"][];
            heldOn: components["schemas"]["LocalDate"];
            named?: boolean;
            participants: components["schemas"]["ConferenceParticipant"][];
            results?: components["schemas"]["ConferenceResultRequest"][] | null;
        };
        ConferenceResult: {
            domain: components["schemas"]["LifeDomain"];
            marks: components["schemas"]["FieldGroup"][];
            tasks: components["schemas"]["ConferenceTask"][];
            text: string;
        };
        ConferenceResultRequest: {
            domain: components["schemas"]["LifeDomain"];
            marks?: components["schemas"]["FieldGroup"][] | null;
            tasks?: components["schemas"]["ConferenceTaskRequest"][] | null;
            text: string;
        };
        ConferenceTask: {
            stepId: components["schemas"]["UUID"] | null;
            text: string;
        };
        ConferenceTaskRequest: {
            dueOn?: components["schemas"]["LocalDate"] | null;
            goalId?: components["schemas"]["UUID"] | null;
            organisation?: components["schemas"]["UUID"] | null;
            responsibility?: components["schemas"]["StepResponsibility"] | null;
            stepId?: components["schemas"]["UUID"] | null;
            text: string;
        };
        Consent: {
            documents: components["schemas"]["ConsentedDocument"][];
            domains: components["schemas"]["LifeDomain"][];
            form: components["schemas"]["ConsentForm"];
            givenOn: components["schemas"]["LocalDate"];
            giving: components["schemas"]["ConsentGiving"];
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
        ConsentedDocument: {
            id: components["schemas"]["UUID"];
            title: string;
        };
        /** @enum {string} */
        ConsentForm: "WRITTEN" | "ELECTRONIC" | "ORAL_WITNESSED";
        ConsentGiving: {
            drawn: boolean;
            interpreterLanguage?: string;
            personAgrees: boolean;
            signedAt?: components["schemas"]["OffsetDateTime"];
            signedName?: string;
            textLanguage?: string;
            textReviewed?: boolean;
            textVersion?: string;
            witness?: string;
        };
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
            documents?: string[] | null;
            domains: components["schemas"]["LifeDomain"][];
            form: components["schemas"]["ConsentForm"];
            givenOn: components["schemas"]["LocalDate"];
            guardian?: string | null;
            interpreter?: string | null;
            interpreterLanguage?: string | null;
            language: string;
            noticeSection87?: boolean;
            personAgrees?: boolean;
            purpose: components["schemas"]["HandoverPurpose"];
            recipientOrg: components["schemas"]["UUID"];
            signature?: string | null;
            signedName?: string | null;
            singleTransfer?: boolean;
            validUntil?: components["schemas"]["LocalDate"] | null;
            witness?: string | null;
        };
        /** @enum {string} */
        ConsentStatus: "GIVEN" | "WITHDRAWN" | "EXPIRED";
        ConsentTextList: {
            items: components["schemas"]["ConsentTextView"][];
        };
        ConsentTextReviewRequest: {
            reviewer: string;
        };
        ConsentTextView: {
            direction: string;
            language: string;
            name: string;
            reviewed: boolean;
            reviewedAt?: components["schemas"]["OffsetDateTime"];
            reviewer?: string;
            version: string;
        };
        ConsentWording: {
            direction: string;
            intro: string;
            language: string;
            languageName: string;
            note: string | null;
            reviewed: boolean;
            sections: components["schemas"]["ConsentWordingSection"][];
            title: string;
            version: string;
        };
        ConsentWordingRequest: {
            documents?: string[] | null;
            domains: components["schemas"]["LifeDomain"][];
            language: string;
            purpose: components["schemas"]["HandoverPurpose"];
            recipientOrg: components["schemas"]["UUID"];
            singleTransfer?: boolean;
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        ConsentWordings: {
            items: components["schemas"]["ConsentWording"][];
        };
        ConsentWordingSection: {
            heading: string;
            items: string[];
            paragraphs: string[];
        };
        Contact: {
            channel: components["schemas"]["ContactChannel"];
            correctedAt: components["schemas"]["OffsetDateTime"] | null;
            correctedBy: string | null;
            date: components["schemas"]["LocalDate"];
            domains: components["schemas"]["LifeDomain"][];
            earlier: components["schemas"]["ContactVersion"][];
            id: components["schemas"]["UUID"];
            interpreterUsed: boolean;
            language: string | null;
            marks: components["schemas"]["FieldGroup"][];
            mayCorrect: boolean;
            /** Format: int32 */
            minutes: number;
            note: string | null;
            recordedAt: components["schemas"]["OffsetDateTime"];
            recordedBy: string;
            themes: string[];
            /** Format: int32 */
            version: number;
            withdrawUntil: components["schemas"]["OffsetDateTime"] | null;
        };
        /** @enum {string} */
        ContactChannel: "PERSONAL" | "PHONE" | "VIDEO" | "HOME_VISIT" | "WRITTEN";
        ContactCorrection: {
            channel: components["schemas"]["ContactChannel"];
            date: components["schemas"]["LocalDate"];
            domains?: components["schemas"]["LifeDomain"][] | null;
            interpreterUsed?: boolean;
            language?: string | null;
            marks?: components["schemas"]["FieldGroup"][] | null;
            /** Format: int32 */
            minutes: number;
            note?: string | null;
            themes?: string[] | null;
        };
        ContactDetails: {
            email?: string | null;
            phone?: string | null;
        };
        ContactList: {
            items: components["schemas"]["Contact"][];
            withheld: components["schemas"]["FieldGroup"][];
        };
        ContactRequest: {
            channel: components["schemas"]["ContactChannel"];
            date: components["schemas"]["LocalDate"];
            domains?: components["schemas"]["LifeDomain"][] | null;
            followUp?: components["schemas"]["LocalDate"] | null;
            interpreterUsed?: boolean;
            language?: string | null;
            marks?: components["schemas"]["FieldGroup"][] | null;
            /** Format: int32 */
            minutes: number;
            note?: string | null;
            themes?: string[] | null;
        };
        ContactVersion: {
            channel: components["schemas"]["ContactChannel"];
            date: components["schemas"]["LocalDate"];
            domains: components["schemas"]["LifeDomain"][];
            interpreterUsed: boolean;
            language: string | null;
            marks: components["schemas"]["FieldGroup"][];
            /** Format: int32 */
            minutes: number;
            note: string | null;
            replacedAt: components["schemas"]["OffsetDateTime"];
            replacedBy: string;
            themes: string[];
        };
        /** @enum {string} */
        Criterion: "AGE" | "STAY" | "STATUS" | "NATIONALITY" | "MUNICIPALITY" | "TAG" | "NO_OTHER_CASE_MANAGEMENT" | "CHILD_OF_MEMBER";
        DataExchange: {
            agreementNeeded: boolean;
            allowed: boolean;
            missing: components["schemas"]["MissingForExchange"] | null;
            until: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        DeclineReason: "OUT_OF_AREA" | "ALREADY_IN_CASE_MANAGEMENT" | "NOT_REACHABLE" | "NO_CONSENT" | "NOT_AVAILABLE" | "NOT_ELIGIBLE" | "INCOMPLETE" | "OTHER";
        /** @enum {string} */
        DeliveryStatus: "PENDING" | "DELIVERED" | "FAILED";
        Disclosure: {
            caseNumber: string;
            controller: string;
            information: components["schemas"]["DisclosureParagraph"][];
            language: string;
            madeAt: components["schemas"]["OffsetDateTime"];
            parts: components["schemas"]["DisclosurePart"][];
            personName: string;
            title: string;
            uses: components["schemas"]["DisclosureUse"][];
        };
        DisclosureEntry: {
            facts: components["schemas"]["DisclosureFact"][];
            id: components["schemas"]["UUID"];
            leftOut?: components["schemas"]["WithholdingReason"];
            leftOutText?: string;
        };
        DisclosureFact: {
            key: string;
            label: string;
            text: string;
            value: string;
        };
        /** @enum {string} */
        DisclosureForm: "HANDED_OVER" | "POST" | "ELECTRONIC";
        DisclosureGiven: {
            form: components["schemas"]["DisclosureForm"];
            givenOn: components["schemas"]["LocalDate"];
        };
        DisclosureHint: {
            entryId: components["schemas"]["UUID"];
            key: string;
            section: components["schemas"]["DisclosureSection"];
        };
        DisclosureParagraph: {
            heading: string;
            texts: string[];
        };
        DisclosurePart: {
            entries: components["schemas"]["DisclosureEntry"][];
            section: components["schemas"]["DisclosureSection"];
            title: string;
        };
        DisclosurePreview: {
            addressBlocked: boolean;
            disclosure: components["schemas"]["Disclosure"];
            hints: components["schemas"]["DisclosureHint"][];
        };
        DisclosureReason: {
            reason: string;
        };
        DisclosureRequest: {
            allowed: components["schemas"]["DisclosureStatus"][];
            askedOn: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            endedAt: components["schemas"]["OffsetDateTime"] | null;
            endedBy: string | null;
            extensionReason: string | null;
            form: components["schemas"]["DisclosureForm"] | null;
            givenOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            identifiedBy: components["schemas"]["IdentityProof"];
            overdue: boolean;
            recordedAt: components["schemas"]["OffsetDateTime"];
            recordedBy: string;
            refusalReason: string | null;
            status: components["schemas"]["DisclosureStatus"];
            /** Format: int32 */
            version: number;
        };
        DisclosureRequestList: {
            items: components["schemas"]["DisclosureRequest"][];
        };
        DisclosureRequestRecord: {
            askedOn: components["schemas"]["LocalDate"];
            identifiedBy: components["schemas"]["IdentityProof"];
        };
        /** @enum {string} */
        DisclosureSection: "PERSON" | "HISTORY" | "ADDRESS_BLOCK" | "HOUSEHOLD" | "CASE" | "REFERRAL" | "REFERRAL_VERSION" | "ATTACHMENT" | "IMPORTED" | "CONTACT" | "CONTACT_VERSION" | "ASSESSMENT" | "GOAL" | "GOAL_AGREEMENT" | "PLAN_STEP" | "POSTPONEMENT" | "APPOINTMENT" | "INTERPRETING" | "CONFERENCE" | "PEER_ADVICE" | "PEER_ANSWER" | "DOCUMENT" | "ADDITIONAL" | "MIGRATION_NOTE" | "MILESTONE" | "TRANSITION" | "TRANSITION_ITEM" | "INFORMATION" | "WALK_IN" | "CONSENT" | "HANDOVER" | "HANDOVER_CHECK" | "HANDOVER_MESSAGE" | "HANDOVER_LINK" | "CASE_REQUEST" | "READ_BY_BODY" | "REQUEST" | "RESTRICTION" | "RETENTION";
        /** @enum {string} */
        DisclosureStatus: "RECEIVED" | "EXTENDED" | "GIVEN" | "REFUSED" | "WITHDRAWN";
        DisclosureUse: {
            fields: string[];
            purpose: string;
            retention: string;
        };
        DisclosureWithholdingRequest: {
            reason: components["schemas"]["WithholdingReason"];
        };
        /** @enum {string} */
        DocumentKind: "DECISION" | "IDENTITY" | "RESIDENCE_TITLE" | "REPORT_CARD" | "LANGUAGE_CERTIFICATE" | "CONTRACT" | "INCOME" | "MEDICAL_RECORD" | "LETTER" | "OTHER";
        DueItem: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            code: string;
            dueAt: components["schemas"]["OffsetDateTime"] | null;
            dueOn: components["schemas"]["LocalDate"];
            forColleague: string | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["DueKind"];
            overdue: boolean;
            personName: string;
            title: string | null;
        };
        /** @enum {string} */
        DueKind: "STEP" | "GOAL" | "FOLLOW_UP" | "HANDOVER" | "APPOINTMENT" | "TRANSITION" | "DISCLOSURE";
        DueList: {
            items: components["schemas"]["DueItem"][];
            more: boolean;
        };
        DuplicateHint: {
            caseId: components["schemas"]["UUID"] | null;
            caseNumber: string | null;
            reason: components["schemas"]["DuplicateReason"];
            referralId: components["schemas"]["UUID"] | null;
        };
        /** @enum {string} */
        DuplicateReason: "SAME_NAME" | "SIMILAR_NAME" | "NAME_VARIANT" | "SWAPPED_NAMES" | "SWAPPED_BIRTH_DATE";
        /** @enum {string} */
        ErasureHoldReason: "LEGAL_DISPUTE" | "PERSON_RESTRICTS" | "AUDIT" | "OTHER";
        /** @enum {string} */
        ErasureReason: "RETENTION_OVER" | "PERSON_DEMANDS" | "OPENED_BY_MISTAKE" | "OTHER";
        ExportCode: {
            from: string;
            to: string;
        };
        ExportColumn: {
            codes: components["schemas"]["ExportCode"][];
            field?: components["schemas"]["ExportField"] | null;
            header: string;
            text?: string | null;
        };
        /** @enum {string} */
        ExportField: "NUMBER" | "KI" | "MUNICIPALITY" | "SITE" | "ACCESS_CHANNEL" | "OPENED_ON" | "CLOSED_ON" | "CLOSING_REASON" | "PHASE" | "AGE_GROUP" | "SEX" | "NATIONALITY_GROUP" | "STATUS_GROUP" | "LENGTH_OF_STAY" | "LIFE_DOMAINS" | "CONTACTS" | "CONTACT_MINUTES" | "INTERPRETED_CONTACTS" | "GOALS_AGREED" | "GOALS_REACHED" | "HANDOVERS" | "HANDOVERS_ACCEPTED";
        ExportMapping: {
            columns: components["schemas"]["ExportColumn"][];
            separator: string;
        };
        ExportMappingView: {
            columns: components["schemas"]["ExportColumn"][];
            separator: string;
            /** Format: int32 */
            version: number;
        };
        FeedbackAnswers: {
            /** Format: int32 */
            helped?: number | null;
            /** Format: int32 */
            nextSteps?: number | null;
            /** Format: int32 */
            understood?: number | null;
            /** Format: int32 */
            welcome?: number | null;
        };
        FeedbackCode: {
            code: string;
        };
        FeedbackFigures: {
            /** Format: int32 */
            answers: number;
            halfYear: string;
            /** Format: double */
            helped: number | null;
            /** Format: double */
            nextSteps: number | null;
            siteId: components["schemas"]["UUID"];
            /** Format: double */
            understood: number | null;
            /** Format: double */
            welcome: number | null;
            words: string[];
        };
        FeedbackPeriod: {
            /** Format: int32 */
            answers: number;
            halfYear: string;
            /** Format: double */
            helped: number | null;
            /** Format: double */
            nextSteps: number | null;
            /** Format: double */
            understood: number | null;
            /** Format: double */
            welcome: number | null;
        };
        FeedbackPeriodReport: {
            halfYear: string;
            periods: components["schemas"]["FeedbackPeriod"][];
            /** Format: int32 */
            threshold: number;
            words: string[];
        };
        FeedbackPlace: {
            siteName: string;
        };
        FeedbackReport: {
            items: components["schemas"]["FeedbackFigures"][];
        };
        FeedbackRequest: {
            answers: components["schemas"]["FeedbackAnswers"];
            code: string;
            language: string;
            words?: string | null;
        };
        FeedbackWords: {
            decision: components["schemas"]["WordsDecision"] | null;
            halfYear: string;
            id: components["schemas"]["UUID"];
            language: string;
            siteId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
            words: string;
        };
        FeedbackWordsDecision: {
            decision: components["schemas"]["WordsDecision"];
        };
        FeedbackWordsList: {
            items: components["schemas"]["FeedbackWords"][];
        };
        /** @enum {string} */
        FieldGroup: "GENERAL" | "HEALTH" | "VIOLENCE" | "STATUS" | "RELIGION" | "MIGRATION_PHASE";
        /** @enum {string} */
        FieldType: "TEXT" | "NUMBER" | "DATE" | "CHOICE" | "YES_NO";
        FreeSlot: {
            languages: string[];
            /** Format: int32 */
            minutes: number;
            startsAt: components["schemas"]["OffsetDateTime"];
        };
        FreeSlotList: {
            items: components["schemas"]["FreeSlot"][];
        };
        /** @enum {string} */
        GapDimension: "QUALITATIVE" | "QUANTITATIVE";
        GapDraft: {
            ags: string | null;
            description: string;
            dimension: components["schemas"]["GapDimension"];
            domain: components["schemas"]["LifeDomain"];
            frequency: components["schemas"]["GapFrequency"];
            kind: components["schemas"]["GapKind"];
            title: string;
        };
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
        /** @enum {string} */
        GenderWish: "ANY" | "FEMALE" | "MALE";
        Goal: {
            agreedByPerson: boolean;
            agreedOn: components["schemas"]["LocalDate"];
            closedAt: components["schemas"]["OffsetDateTime"] | null;
            closingNote: string | null;
            dimension: components["schemas"]["GoalDimension"] | null;
            domain: components["schemas"]["LifeDomain"];
            id: components["schemas"]["UUID"];
            indicator: string | null;
            marks: components["schemas"]["FieldGroup"][];
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
        /** @enum {string} */
        GoalDimension: "FIRST_INTEGRATION" | "REGULAR_SYSTEMS" | "MIGRATION_SOCIETY";
        GoalList: {
            items: components["schemas"]["Goal"][];
            withheld: components["schemas"]["FieldGroup"][];
        };
        GoalRequest: {
            agreedByPerson?: boolean;
            agreedOn: components["schemas"]["LocalDate"];
            dimension?: components["schemas"]["GoalDimension"] | null;
            domain: components["schemas"]["LifeDomain"];
            indicator?: string | null;
            marks?: components["schemas"]["FieldGroup"][] | null;
            targetDate?: components["schemas"]["LocalDate"] | null;
            wording: string;
        };
        GoalResult: {
            note?: string | null;
            status: components["schemas"]["GoalStatus"];
        };
        /** @enum {string} */
        GoalStatus: "OPEN" | "IN_PROGRESS" | "REACHED" | "PARTLY_REACHED" | "NOT_REACHED" | "DROPPED";
        /** @enum {string} */
        GuardianKind: "PARENT" | "GUARDIAN" | "YOUTH_OFFICE" | "LEGAL_CARER";
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
            progress: components["schemas"]["HandoverProgress"];
            purpose: components["schemas"]["HandoverPurpose"];
            recipientKind: components["schemas"]["RecipientKind"];
            recipientName: string;
            recipientOrg: components["schemas"]["UUID"];
            senderName: string;
            status: components["schemas"]["HandoverStatus"];
            /** Format: int32 */
            version: number;
        };
        HandoverChecklist: {
            items: components["schemas"]["HandoverCheckView"][];
        };
        HandoverChecklistAnswer: {
            code: string;
            held?: boolean;
            note?: string | null;
        };
        HandoverCheckView: {
            answeredAt: components["schemas"]["OffsetDateTime"];
            code: string;
            held: boolean;
            label: string;
            mandatory: boolean;
            note: string | null;
        };
        HandoverDocument: {
            dated: components["schemas"]["LocalDate"] | null;
            domain: components["schemas"]["LifeDomain"];
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["DocumentKind"];
            mediaType: string;
            sha256: string;
            /** Format: int32 */
            size: number;
            title: string;
        };
        HandoverExtract: {
            caseNumber: string;
            consent: components["schemas"]["ConsentProof"];
            documents: components["schemas"]["HandoverDocument"][];
            domains: components["schemas"]["AssessedDomain"][];
            goals: components["schemas"]["Goal"][];
            handoverId: components["schemas"]["UUID"] | null;
            hash: string;
            message: string | null;
            person: components["schemas"]["ShownPerson"];
            purpose: components["schemas"]["HandoverPurpose"];
            purposeBound: boolean;
        };
        HandoverFollowUpRequest: {
            followUpOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        HandoverKind: "INFORMATION" | "CONTACT" | "ACCOMPANIED" | "CASE_LEAD";
        HandoverKindProposal: {
            de: string;
            en: string;
            kind: components["schemas"]["HandoverKind"];
            rechtskreis: components["schemas"]["Rechtskreis"] | null;
            withoutReason: components["schemas"]["HandoverKind"][];
        };
        HandoverLinkCreated: {
            code: string;
            expiresAt: components["schemas"]["OffsetDateTime"];
            id: components["schemas"]["UUID"];
            token: string;
        };
        HandoverLinkDocument: {
            documentId: components["schemas"]["UUID"];
            key: components["schemas"]["HandoverLinkKey"];
        };
        HandoverLinkKey: {
            code: string;
            token: string;
        };
        HandoverLinkQuestion: {
            key: components["schemas"]["HandoverLinkKey"];
            text: string;
        };
        HandoverLinkRefusal: {
            key: components["schemas"]["HandoverLinkKey"];
            note?: string | null;
            reason: components["schemas"]["DeclineReason"];
        };
        HandoverLinkView: {
            expiresAt: components["schemas"]["OffsetDateTime"];
            extract?: components["schemas"]["HandoverExtract"];
            handover: components["schemas"]["Handover"];
            messages: components["schemas"]["HandoverMessageView"][];
            minimum: components["schemas"]["HandoverMinimum"];
        };
        HandoverList: {
            items: components["schemas"]["Handover"][];
        };
        HandoverMessageRequest: {
            text: string;
        };
        HandoverMessageView: {
            authorName: string | null;
            fromRecipient: boolean;
            id: components["schemas"]["UUID"];
            text: string;
            writtenAt: components["schemas"]["OffsetDateTime"];
        };
        HandoverMinimum: {
            ageGroup: components["schemas"]["AgeGroup"];
            ags?: string;
            domains: components["schemas"]["LifeDomain"][];
            dueOn?: components["schemas"]["LocalDate"];
            handoverId: components["schemas"]["UUID"];
            municipality?: string;
            purpose: components["schemas"]["HandoverPurpose"];
        };
        /** @enum {string} */
        HandoverNextStep: "ASK_ANOTHER_BODY" | "REPORT_GAP" | "COMPLETE_AND_OFFER_AGAIN" | "GET_CONSENT" | "CONTACT_PERSON" | "AGREE_WITH_OTHER_CASE_MANAGEMENT" | "TALK";
        /** @enum {string} */
        HandoverOutcome: "TITLE_GRANTED" | "TITLE_REFUSED" | "NATURALISED" | "NATURALISATION_REFUSED" | "APPLICATION_WITHDRAWN" | "SERVICE_STARTED" | "NO_SERVICE" | "OTHER";
        HandoverPage: {
            items: components["schemas"]["Handover"][];
            next: string | null;
        };
        HandoverProgress: {
            acceptedByName?: string;
            consentWithdrawn: boolean;
            expiresOn?: components["schemas"]["LocalDate"];
            followUpOn?: components["schemas"]["LocalDate"];
            gapProposed: boolean;
            kindReason?: string;
            lastChangeAt: components["schemas"]["OffsetDateTime"];
            leadMayGo: boolean;
            news: boolean;
            nextStep?: components["schemas"]["HandoverNextStep"];
            overlapReason?: string;
            questionOpen: boolean;
            watched: boolean;
        };
        /** @enum {string} */
        HandoverPurpose: "RESIDENCE_PERSPECTIVE" | "NATURALISATION" | "COUNSELLING" | "BENEFITS" | "LANGUAGE_COURSE" | "SCHOOL_OR_CHILDCARE" | "WORK_OR_TRAINING" | "HOUSING" | "HEALTH" | "CASE_LEAD";
        HandoverRefusal: {
            note?: string | null;
            reason: components["schemas"]["DeclineReason"];
        };
        HandoverRequest: {
            checklist?: components["schemas"]["HandoverChecklistAnswer"][] | null;
            consentId?: components["schemas"]["UUID"] | null;
            documents?: string[] | null;
            domains: components["schemas"]["LifeDomain"][];
            dueOn?: components["schemas"]["LocalDate"] | null;
            followUpOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["HandoverKind"];
            kindReason?: string | null;
            message?: string | null;
            overlapReason?: string | null;
            purpose: components["schemas"]["HandoverPurpose"];
            recipientOrg: components["schemas"]["UUID"];
        };
        HandoverResult: {
            note?: string | null;
            outcome: components["schemas"]["HandoverOutcome"];
        };
        /** @enum {string} */
        HandoverStatus: "OFFERED" | "ACCEPTED" | "STARTED" | "COMPLETED" | "DECLINED" | "WITHDRAWN" | "EXPIRED" | "RETURNED";
        HandoverTarget: {
            bodies: components["schemas"]["HandoverTargetBody"][];
            domain: components["schemas"]["LifeDomain"];
            purpose: components["schemas"]["HandoverPurpose"];
            rechtskreis: components["schemas"]["Rechtskreis"];
        };
        HandoverTargetBody: {
            id: components["schemas"]["UUID"];
            name: string;
            offers: string[];
            proposal: components["schemas"]["HandoverKindProposal"];
            type: components["schemas"]["OrganisationType"];
        };
        HandoverTargets: {
            items: components["schemas"]["HandoverTarget"][];
        };
        HandoverThread: {
            items: components["schemas"]["HandoverMessageView"][];
        };
        HandoverWatchList: {
            items: components["schemas"]["Handover"][];
        };
        /** @enum {string} */
        HistoryKind: "RESIDENCE" | "RESIDENCE_STATUS" | "RECHTSKREIS";
        HouseholdMember: {
            birthDate: components["schemas"]["LocalDate"];
            caseId: components["schemas"]["UUID"] | null;
            caseNumber: string | null;
            hidden: boolean;
            id: components["schemas"]["UUID"];
            name: string;
            personId: components["schemas"]["UUID"];
            role: components["schemas"]["HouseholdRole"];
            self: boolean;
            /** Format: int32 */
            version: number;
        };
        HouseholdMemberRequest: {
            hidden?: boolean;
            ownRole?: components["schemas"]["HouseholdRole"] | null;
            person?: components["schemas"]["PersonData"] | null;
            personId?: components["schemas"]["UUID"] | null;
            role: components["schemas"]["HouseholdRole"];
        };
        HouseholdMembers: {
            items: components["schemas"]["HouseholdMember"][];
        };
        HouseholdPlace: {
            hidden?: boolean;
            role: components["schemas"]["HouseholdRole"];
        };
        /** @enum {string} */
        HouseholdRole: "ADULT" | "PARTNER" | "PARENT" | "CHILD" | "SIBLING" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER";
        /** @enum {string} */
        IdentityProof: "ID_DOCUMENT" | "KNOWN" | "POWER_OF_ATTORNEY";
        /** @enum {string} */
        ImportOutcome: "READY" | "CREATED" | "ALREADY_THERE" | "REJECTED";
        /** @description Bericht einer Übernahme, Zeile für Zeile */
        ImportReport: {
            dryRun: boolean;
            lines: components["schemas"]["ImportReportLine"][];
        };
        ImportReportLine: {
            caseId: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            line: number;
            outcome: components["schemas"]["ImportOutcome"];
            possibleDuplicate: boolean;
            source: string | null;
            violations: components["schemas"]["Violation"][];
        };
        InformationGiven: {
            givenBy: string;
            givenOn: components["schemas"]["LocalDate"];
            language: string;
            /** Format: int32 */
            version: number;
        };
        InformationGivenList: {
            items: components["schemas"]["InformationGiven"][];
        };
        InformationGivenRequest: {
            givenOn: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        InterpretingMode: "ON_SITE" | "PHONE" | "VIDEO";
        /** @enum {string} */
        InterpretingStatus: "REQUESTED" | "OFFERED" | "ACCEPTED" | "DONE" | "CANCELLED" | "NOT_FOUND";
        /** @enum {string} */
        InterpretingTopic: "COUNSELLING" | "AUTHORITY" | "SCHOOL" | "HEALTH" | "OTHER";
        InterpretingWish: {
            appointmentId: components["schemas"]["UUID"];
            genderWish: components["schemas"]["GenderWish"];
            language: string;
            mode: components["schemas"]["InterpretingMode"];
            topic: components["schemas"]["InterpretingTopic"];
        };
        JsonObject: {
            [key: string]: unknown;
        };
        /**
         * Kommunales Integrationszentrum: Kreisschlüssel, Stadt Aachen achtstellig
         * @example 05170
         */
        KiKey: string;
        /** @enum {string} */
        LanguageLevel: "NONE" | "ALPHA" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "NATIVE" | "UNKNOWN";
        LanguageSkill: {
            language: string;
            level: components["schemas"]["LanguageLevel"];
        };
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
        LocalTheme: {
            code: string;
            de: string;
            domain: components["schemas"]["LifeDomain"];
            en: string;
            group?: components["schemas"]["FieldGroup"] | null;
            retired?: boolean;
        };
        LocalThemeExample: {
            nameDe: string;
            nameEn: string;
            themes: components["schemas"]["LocalTheme"][];
        };
        LocalThemeExamples: {
            items: components["schemas"]["LocalThemeExample"][];
        };
        LocalThemeList: {
            list: components["schemas"]["LocalThemes"];
            /** Format: int32 */
            version: number;
        };
        LocalThemes: {
            themes: components["schemas"]["LocalTheme"][];
        };
        /** @enum {string} */
        MaritalStatus: "SINGLE" | "MARRIED" | "PARTNERSHIP" | "SEPARATED" | "DIVORCED" | "WIDOWED" | "UNKNOWN";
        MergedCase: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            mayUndo: boolean;
            mergedAt: components["schemas"]["OffsetDateTime"];
            responsibleName: string;
            undoUntil: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        MergedCases: {
            items: components["schemas"]["MergedCase"][];
        };
        MigrationNote: {
            changedAt: components["schemas"]["OffsetDateTime"] | null;
            changedBy: string | null;
            note: string | null;
            phase: components["schemas"]["MigrationPhase"] | null;
            /** Format: int32 */
            version: number;
            withheld: boolean;
        };
        MigrationNoteRequest: {
            note?: string | null;
            phase?: components["schemas"]["MigrationPhase"] | null;
        };
        /** @enum {string} */
        MigrationPhase: "PREPARING" | "MIGRATING" | "OVERCOMPENSATING" | "DECOMPENSATING" | "ADAPTING";
        /** @enum {string} */
        MissingForExchange: "AGREEMENT" | "SIGNATURE" | "ANNEX" | "NOT_YET" | "ENDED";
        Municipality: {
            ags: components["schemas"]["Ags"];
            name: string;
        };
        /** @enum {string} */
        NationalityGroup: "EU2" | "EU_OTHER" | "REFUGEE_COUNTRIES" | "OTHER" | "UNKNOWN";
        NextFreeSlot: {
            ags: components["schemas"]["Ags"];
            nearness: components["schemas"]["SiteNearness"];
            siteId: components["schemas"]["UUID"];
            siteName: string;
            slot: components["schemas"]["FreeSlot"];
        };
        NextFreeSlotList: {
            items: components["schemas"]["NextFreeSlot"][];
        };
        /** @enum {string} */
        NextStep: "SEND_TO_RESPONSIBLE_KI" | "ALIGN_WITH_CASE_MANAGEMENT" | "CHECK_CONTACT_DATA" | "OBTAIN_CONSENT" | "ADVISE_ON_OTHER_OFFERS" | "CHECK_OTHER_ENTITLEMENT" | "COMPLETE_AND_RESEND" | "CONTACT_KI";
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        /** @enum {string} */
        OrganisationType: "KI" | "AMT" | "JOBCENTER" | "ARBEITSAGENTUR" | "JUGENDAMT" | "SOZIALAMT" | "SCHULAMT" | "GESUNDHEITSAMT" | "ABH" | "EBH" | "WOHLFAHRT" | "JMD" | "MBE" | "MSO" | "EHRENAMT" | "BILDUNGSTRAEGER" | "OTHER";
        OtherResponsibleKi: {
            ki: string;
            name: string;
        };
        OwnHandover: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            dueOn: components["schemas"]["LocalDate"] | null;
            forColleague: string | null;
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
        PaperFeedbackRequest: {
            answers: components["schemas"]["FeedbackAnswers"];
            language: string;
            siteId: components["schemas"]["UUID"];
            words?: string | null;
        };
        /** @enum {string} */
        Participation: "NOT_YET" | "BEGINNING" | "LARGELY" | "AS_WANTED";
        PathAhead: {
            /** Format: int64 */
            done: number;
            expectedOn: components["schemas"]["LocalDate"];
            /** Format: int64 */
            items: number;
            kind: components["schemas"]["TransitionKind"];
        };
        PathLane: {
            body: string | null;
            caseManagement: boolean;
            periods: components["schemas"]["PathPeriod"][];
        };
        PathMilestone: {
            body: string | null;
            code: string | null;
            day: components["schemas"]["LocalDate"] | null;
            kind: components["schemas"]["PathMilestoneKind"];
            until: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        PathMilestoneKind: "ARRIVED" | "MOVED_HERE" | "RESIDENCE_STATUS" | "RECHTSKREIS" | "OUTCOME" | "CASE_OPENED" | "CASE_CLOSED";
        PathPeriod: {
            domains: components["schemas"]["LifeDomain"][];
            from: components["schemas"]["LocalDate"];
            kind: components["schemas"]["PathPeriodKind"];
            text: string | null;
            until: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        PathPeriodKind: "CASE" | "HANDOVER" | "STEP";
        PeerAdvice: {
            ageGroup: components["schemas"]["AgeGroup"] | null;
            answers: components["schemas"]["PeerAnswer"][];
            askedAt: components["schemas"]["OffsetDateTime"];
            caseId: components["schemas"]["UUID"] | null;
            closedAt: components["schemas"]["OffsetDateTime"] | null;
            domains: components["schemas"]["LifeDomain"][];
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            invited: number | null;
            mine: boolean;
            nationalityGroup: components["schemas"]["NationalityGroup"] | null;
            question: string;
            statusGroup: components["schemas"]["StatusGroup"] | null;
            /** Format: int32 */
            version: number;
        };
        PeerAdvicePage: {
            items: components["schemas"]["PeerAdvice"][];
            next: string | null;
        };
        PeerAdvicePreview: {
            ageGroup: components["schemas"]["AgeGroup"] | null;
            domains: components["schemas"]["LifeDomain"][];
            /** Format: int32 */
            invited: number | null;
            leftOut: components["schemas"]["ShownGroup"][];
            nationalityGroup: components["schemas"]["NationalityGroup"] | null;
            question: string;
            statusGroup: components["schemas"]["StatusGroup"] | null;
        };
        PeerAdviceRequest: {
            caseId: components["schemas"]["UUID"];
            domains: components["schemas"]["LifeDomain"][];
            groups?: components["schemas"]["ShownGroup"][] | null;
            invited?: string[] | null;
            question: string;
            sensitiveShown?: boolean;
            wholeTeam?: boolean;
        };
        PeerAnswer: {
            answeredAt: components["schemas"]["OffsetDateTime"];
            answeredBy: string | null;
            fromAsker: boolean;
            id: components["schemas"]["UUID"];
            text: string;
        };
        PeerAnswerRequest: {
            text: string;
        };
        Person: {
            addressBlocked: boolean;
            arrivedOn?: components["schemas"]["LocalDate"];
            birthDate: components["schemas"]["LocalDate"];
            contact?: components["schemas"]["ContactDetails"];
            familyName: string;
            familyStatus?: string;
            givenName: string;
            id: components["schemas"]["UUID"];
            interpreterNeeded: boolean;
            languages?: string[];
            nationalities?: string[];
            residence?: components["schemas"]["Residence"];
            residenceStatus?: components["schemas"]["ResidenceStatus"];
            sex?: components["schemas"]["Sex"];
        };
        PersonChange: {
            arrivedOn?: components["schemas"]["LocalDate"] | null;
            birthDate: components["schemas"]["LocalDate"];
            contact?: components["schemas"]["ContactDetails"] | null;
            familyName: string;
            familyStatus?: components["schemas"]["MaritalStatus"] | null;
            givenName: string;
            interpreterNeeded?: boolean;
            nationalities?: string[] | null;
            profile: components["schemas"]["PersonProfile"];
            sex: components["schemas"]["Sex"];
        };
        PersonData: {
            addressBlocked?: boolean;
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
        PersonDuplicate: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            mayMerge: boolean;
            reason: components["schemas"]["DuplicateReason"];
            responsibleName: string;
            /** Format: int32 */
            version: number;
        };
        PersonDuplicates: {
            items: components["schemas"]["PersonDuplicate"][];
        };
        PersonFile: {
            data: components["schemas"]["ShownPerson"];
            id: components["schemas"]["UUID"];
            profile: components["schemas"]["PersonProfile"];
            /** Format: int32 */
            version: number;
        };
        PersonHistory: {
            items: components["schemas"]["PersonHistoryEntry"][];
            otherKi: components["schemas"]["OtherResponsibleKi"] | null;
        };
        PersonHistoryEntry: {
            code: string | null;
            conditions: components["schemas"]["ResidenceCondition"][];
            correctedAt: components["schemas"]["OffsetDateTime"] | null;
            correctedBy: string | null;
            corrects: components["schemas"]["UUID"] | null;
            current: boolean;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["HistoryKind"];
            lastDay: components["schemas"]["LocalDate"] | null;
            municipality: components["schemas"]["Municipality"] | null;
            paragraph: string | null;
            recordedAt: components["schemas"]["OffsetDateTime"];
            recordedBy: string;
            residence: components["schemas"]["Residence"] | null;
            validFrom: components["schemas"]["LocalDate"] | null;
        };
        PersonHistoryRequest: {
            city?: string | null;
            code: string;
            conditions?: components["schemas"]["ResidenceCondition"][] | null;
            kind: components["schemas"]["HistoryKind"];
            paragraph?: string | null;
            postalCode?: string | null;
            street?: string | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        PersonHit: {
            ags: string | null;
            birthDate: components["schemas"]["LocalDate"];
            familyName: string;
            givenName: string;
            id: components["schemas"]["UUID"];
        };
        PersonHits: {
            items: components["schemas"]["PersonHit"][];
        };
        PersonPath: {
            ahead: components["schemas"]["PathAhead"][];
            lanes: components["schemas"]["PathLane"][];
            milestones: components["schemas"]["PathMilestone"][];
            titlesReleased: boolean;
            withheld: components["schemas"]["FieldGroup"][];
        };
        PersonProfile: {
            contactChannel?: components["schemas"]["ContactChannel"] | null;
            countryOfOrigin?: string | null;
            guardianContact?: string | null;
            guardianKind?: components["schemas"]["GuardianKind"] | null;
            guardianName?: string | null;
            languageSkills?: components["schemas"]["LanguageSkill"][] | null;
            movedHereOn?: components["schemas"]["LocalDate"] | null;
            otherCaseManagement?: boolean | null;
            otherCaseManagementBy?: string | null;
            regionOfOrigin?: string | null;
            targetGroups?: components["schemas"]["TargetGroup"][] | null;
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
        PostShareCalculation: {
            calculatedAt: components["schemas"]["OffsetDateTime"];
            calculatedBy: string;
            id: components["schemas"]["UUID"];
            keyDate: components["schemas"]["LocalDate"];
            /** Format: int64 */
            persons: number;
            posts: number;
            rows: components["schemas"]["PostShareRow"][];
            source: string;
            step: components["schemas"]["PostShareStep"];
            takenOverAt: components["schemas"]["OffsetDateTime"] | null;
            takenOverBy: string | null;
        };
        PostShareCalculations: {
            items: components["schemas"]["PostShareCalculation"][];
        };
        PostShareFigure: {
            ags: string;
            /** Format: int32 */
            persons: number;
        };
        /** @enum {string} */
        PostShareObstacle: "NOBODY_RESPONSIBLE" | "OVER_FULL_POST" | "NOTHING_LEFT";
        PostShareRequest: {
            figures: components["schemas"]["PostShareFigure"][];
            keyDate: components["schemas"]["LocalDate"];
            posts: number;
            source: string;
            step: components["schemas"]["PostShareStep"];
        };
        PostShareRow: {
            ags: string;
            name: string;
            /** Format: int32 */
            persons: number;
            posts: number;
            quota: number;
        };
        /** @enum {string} */
        PostShareStep: "HUNDREDTH" | "TWENTIETH" | "TENTH" | "QUARTER" | "HALF";
        PostShareTakeover: {
            items: components["schemas"]["PostShareTakeoverLine"][];
        };
        PostShareTakeoverChoice: {
            area: components["schemas"]["UUID"];
            /** Format: int32 */
            share: number;
            /** Format: int32 */
            version: number;
        };
        PostShareTakeoverLine: {
            /** Format: int32 */
            after: number;
            ags: string;
            area: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            before: number;
            colleague: string | null;
            municipality: string;
            name: string | null;
            obstacle: components["schemas"]["PostShareObstacle"] | null;
            /** Format: int32 */
            version: number | null;
        };
        PostShareTakeoverRequest: {
            lines: components["schemas"]["PostShareTakeoverChoice"][];
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
        ProblemDocument: {
            detail: string;
            extensions: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            status: number;
            title: string;
            traceId: string;
            type: string;
            violations: components["schemas"]["Violation"][];
        };
        ProcederePoint: {
            automatic: boolean;
            code: string;
            label: string;
            mandatory: boolean;
        };
        ProcederePointRequest: {
            code: string;
            label: string;
            mandatory?: boolean;
        };
        ProcedereRequest: {
            items: components["schemas"]["ProcederePointRequest"][];
        };
        ProcedereView: {
            items: components["schemas"]["ProcederePoint"][];
            /** Format: int32 */
            version: number;
        };
        ProcessConfiguration: {
            settings: components["schemas"]["ProcessSettings"];
            /** Format: int32 */
            version: number;
        };
        ProcessDomainBodies: {
            domain: components["schemas"]["LifeDomain"];
            organisations: string[];
        };
        ProcessDomainLabel: {
            de: string;
            domain: components["schemas"]["LifeDomain"];
            en: string;
        };
        ProcessMilestone: {
            code: string;
            de: string;
            en: string;
        };
        ProcessPhaseLabel: {
            de: string;
            en: string;
            phase: components["schemas"]["CasePhase"];
        };
        ProcessRequirement: {
            fields: components["schemas"]["CaseField"][];
            phase: components["schemas"]["CasePhase"];
        };
        ProcessSettings: {
            bodies: components["schemas"]["ProcessDomainBodies"][];
            domains: components["schemas"]["ProcessDomainLabel"][];
            milestones: components["schemas"]["ProcessMilestone"][];
            /** Format: int32 */
            monitoringDays?: number | null;
            phases: components["schemas"]["ProcessPhaseLabel"][];
            requirements: components["schemas"]["ProcessRequirement"][];
        };
        /** @enum {string} */
        Rechtskreis: "ASYLBLG" | "SGB_II" | "SGB_III" | "SGB_VIII" | "SGB_XII" | "SGB_IX" | "AUFENTHG" | "STAG" | "SCHULE" | "GESUNDHEIT" | "WOHNEN" | "BUNDESPROGRAMM" | "LANDESPROGRAMM" | "KIM";
        /** @enum {string} */
        RecipientKind: "ABH" | "OTHER";
        Referral: {
            amendments: components["schemas"]["ReferralAmendment"][];
            attachments: components["schemas"]["ReferralAttachment"][];
            caseId: components["schemas"]["UUID"] | null;
            decidedAt: components["schemas"]["OffsetDateTime"] | null;
            declineReason: components["schemas"]["DeclineReason"] | null;
            dueOn: components["schemas"]["LocalDate"];
            duplicateHints: components["schemas"]["DuplicateHint"][];
            externalReference: string;
            id: components["schemas"]["UUID"];
            ki: string;
            legalBasis: components["schemas"]["LegalBasis"];
            lifeDomains: components["schemas"]["LifeDomain"][];
            municipality: components["schemas"]["Municipality"] | null;
            note: string | null;
            otherCaseManagement: string | null;
            overdue: boolean;
            person: components["schemas"]["ShownPerson"] | null;
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
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
        };
        ReferralAmendment: {
            afterDecision: boolean;
            changedAt: components["schemas"]["OffsetDateTime"];
            changedBy: string;
            changes: components["schemas"]["ReferralChange"][];
            /** Format: int32 */
            number: number;
        };
        ReferralAttachment: {
            addedAt: components["schemas"]["OffsetDateTime"];
            addedBy: string;
            id: components["schemas"]["UUID"];
            mediaType: string;
            name: string;
            sha256: string;
            /** Format: int32 */
            size: number;
        };
        ReferralAttachments: {
            items: components["schemas"]["ReferralAttachment"][];
        };
        ReferralChange: {
            after: unknown | null;
            before: unknown | null;
            pointer: string;
        };
        ReferralCountOfUrgency: {
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            urgency: components["schemas"]["Urgency"];
        };
        ReferralCounts: {
            byUrgency: components["schemas"]["ReferralCountOfUrgency"][];
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
        };
        ReferralDecision: {
            caseId: components["schemas"]["UUID"] | null;
            caseNumber: string | null;
            gapDraft: components["schemas"]["GapDraft"] | null;
            referral: components["schemas"]["Referral"];
        };
        ReferralForwarding: {
            ki: components["schemas"]["KiKey"];
        };
        ReferralInboxItem: {
            ageGroup: components["schemas"]["AgeGroup"] | null;
            /** Format: int32 */
            amendments: number;
            dueOn: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            lifeDomains: components["schemas"]["LifeDomain"][];
            municipality: components["schemas"]["Municipality"] | null;
            overdue: boolean;
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
            /** Format: int32 */
            waitingWorkingDays: number;
        };
        ReferralListItem: components["schemas"]["ReferralInboxItem"] | components["schemas"]["SentReferral"];
        ReferralListItemPage: {
            items: components["schemas"]["ReferralListItem"][];
            next: string | null;
        };
        ReferralMerge: {
            caseId: components["schemas"]["UUID"];
        };
        ReferralPreview: {
            ageGroup: components["schemas"]["AgeGroup"] | null;
            /** Format: int64 */
            attachmentCount: number;
            caseId: components["schemas"]["UUID"] | null;
            changed: string[];
            declineReason: components["schemas"]["DeclineReason"] | null;
            dueOn: components["schemas"]["LocalDate"];
            duplicateHints: components["schemas"]["DuplicateHint"][];
            id: components["schemas"]["UUID"];
            interpreterNeeded: boolean;
            languages: string[];
            lifeDomains: components["schemas"]["LifeDomain"][];
            municipality: components["schemas"]["Municipality"] | null;
            overdue: boolean;
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
            /** Format: int32 */
            waitingWorkingDays: number;
            withdrawalReason: components["schemas"]["WithdrawalReason"] | null;
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
        ReferralStatus: "RECEIVED" | "ACCEPTED" | "DECLINED" | "MERGED" | "WITHDRAWN";
        RegisterWebhookRequest: {
            url: string;
        };
        Residence: {
            ags: string;
            city?: string | null;
            postalCode?: string | null;
            street?: string | null;
        };
        /** @enum {string} */
        ResidenceCondition: "RESIDENCE_DUTY" | "RESIDENCE_RULE" | "WORK_ALLOWED" | "WORK_BY_PERMIT" | "WORK_FORBIDDEN" | "COURSE_DUTY";
        /** @enum {string} */
        ResidenceStatus: "GESTATTUNG" | "DULDUNG_60A" | "DULDUNG_60B" | "DULDUNG_60C" | "DULDUNG_60D" | "AE_104C" | "AE_25A" | "AE_25B" | "AE_24" | "AE_25_1" | "AE_25_2" | "AE_23" | "AE_25_3" | "AE_25_4" | "AE_25_5" | "AE_22" | "AE_23A" | "AE_ARBEIT" | "AE_FAMILIE" | "AE_BILDUNG" | "NE" | "DAUER_EU" | "FREIZUEGIG" | "FIKTION" | "VOLLZIEHBAR_AUSREISEPFLICHTIG" | "OHNE_STATUS" | "DEUTSCH" | "UNBEKANNT";
        /** @enum {string} */
        RestrictionReason: "ACCURACY_CONTESTED" | "UNLAWFUL" | "LEGAL_CLAIMS" | "OBJECTION";
        RetentionSetting: {
            /** Format: int32 */
            announceDays: number;
            changedAt: components["schemas"]["OffsetDateTime"] | null;
            changedBy: string | null;
            /** Format: int32 */
            takeBackDays: number;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            years: number;
        };
        RetentionSettingRequest: {
            /** Format: int32 */
            years: number;
        };
        /** @enum {string} */
        RetentionState: "KEPT" | "ANNOUNCED" | "HELD";
        SentReferral: {
            changedAt: components["schemas"]["OffsetDateTime"];
            decidedAt?: components["schemas"]["OffsetDateTime"];
            declineReason?: components["schemas"]["DeclineReason"];
            externalReference: string;
            id: components["schemas"]["UUID"];
            ki: components["schemas"]["KiKey"];
            nextStep?: components["schemas"]["NextStep"];
            receivedAt: components["schemas"]["OffsetDateTime"];
            status: components["schemas"]["ReferralStatus"];
            /** Format: int32 */
            version?: number;
            withdrawalReason?: components["schemas"]["WithdrawalReason"];
        };
        /** @enum {string} */
        Sex: "FEMALE" | "MALE" | "DIVERSE" | "UNKNOWN";
        /** @enum {string} */
        ShownGroup: "AGE" | "NATIONALITY" | "STATUS";
        ShownPerson: {
            addressBlocked: boolean;
            arrivedOn?: components["schemas"]["LocalDate"];
            birthDate: components["schemas"]["LocalDate"];
            contact?: components["schemas"]["ContactDetails"];
            familyName: string;
            familyStatus?: string;
            givenName: string;
            interpreterNeeded: boolean;
            languages?: string[];
            nationalities?: string[];
            residence?: components["schemas"]["Residence"];
            residenceStatus?: components["schemas"]["ResidenceStatus"];
            sex?: components["schemas"]["Sex"];
        };
        /** @enum {string} */
        Side: "PERSON" | "CASE_MANAGER";
        /** @enum {string} */
        SiteNearness: "IN_KOMMUNE" | "SERVES_KOMMUNE" | "ELSEWHERE";
        /** @enum {string} */
        Situation: "EU_NEWCOMER" | "LEAVING_ASYLBLG" | "COMING_OF_AGE" | "SMALL_MUNICIPALITY";
        /** @enum {string} */
        StatusGroup: "GESTATTET" | "GEDULDET" | "HUMANITARIAN" | "OTHER_TITLE" | "SETTLED" | "FREIZUEGIG" | "GERMAN" | "NONE" | "UNKNOWN";
        /** @enum {string} */
        StepResponsibility: "PERSON" | "CASE_MANAGER" | "BODY";
        /** @enum {string} */
        StepStatus: "OPEN" | "RUNNING" | "WAITING" | "DONE" | "DROPPED";
        SupervisionAnswer: {
            answer: string;
        };
        SupervisionChecklist: {
            items: components["schemas"]["SupervisionQuestion"][];
            /** Format: int32 */
            version: number;
        };
        SupervisionChecklistRequest: {
            items: components["schemas"]["SupervisionQuestion"][];
        };
        SupervisionDraw: {
            caseManager?: components["schemas"]["UUID"] | null;
            openedFrom: components["schemas"]["LocalDate"];
            openedUntil: components["schemas"]["LocalDate"];
            seed?: string | null;
            /** Format: int32 */
            size: number;
        };
        SupervisionFeedback: {
            feedback: string;
            marks: components["schemas"]["SupervisionMark"][];
        };
        SupervisionMark: {
            code: string;
            result: components["schemas"]["SupervisionResult"];
        };
        SupervisionQuestion: {
            code: string;
            label: string;
        };
        SupervisionReportLine: {
            question: components["schemas"]["SupervisionQuestion"];
            results: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        SupervisionResult: "MET" | "PARTLY_MET" | "NOT_MET" | "NOT_APPLICABLE";
        SupervisionReview: {
            caseManager: string | null;
            closedAt: components["schemas"]["OffsetDateTime"] | null;
            drawnAt: components["schemas"]["OffsetDateTime"];
            id: components["schemas"]["UUID"];
            openedFrom: components["schemas"]["LocalDate"];
            openedUntil: components["schemas"]["LocalDate"];
            /** Format: int32 */
            population: number;
            questions: components["schemas"]["SupervisionQuestion"][];
            seed: string;
            supervisor: string;
            supervisorName: string;
            /** Format: int32 */
            version: number;
        };
        SupervisionReviewDetail: {
            report: components["schemas"]["SupervisionReportLine"][];
            review: components["schemas"]["SupervisionReview"];
            samples: components["schemas"]["SupervisionSample"][];
        };
        SupervisionReviewPage: {
            items: components["schemas"]["SupervisionReview"][];
            next: string | null;
        };
        SupervisionSample: {
            answer: string | null;
            answeredAt: components["schemas"]["OffsetDateTime"] | null;
            answeredBy: string | null;
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            feedback: string | null;
            feedbackAt: components["schemas"]["OffsetDateTime"] | null;
            id: components["schemas"]["UUID"];
            marks: components["schemas"]["SupervisionMark"][];
            /** Format: int32 */
            position: number;
            responsibleName: string;
            reviewId: components["schemas"]["UUID"];
            /** Format: int32 */
            version: number;
        };
        SupportPlan: {
            items: components["schemas"]["PlanStep"][];
        };
        /** @enum {string} */
        TargetGroup: "NEWLY_ARRIVED" | "REFUGEE" | "EU_2" | "UNACCOMPANIED_MINOR" | "YOUNG_ADULT" | "FAMILY_WITH_SCHOOL_CHILDREN" | "SINGLE_PARENT" | "TOLERATED" | "CATCH_UP_INTEGRATION";
        /** @enum {string} */
        TargetGroupBelongs: "YES" | "UNCLEAR" | "NO";
        TargetGroupCheck: {
            ags?: string | null;
            birthDate?: components["schemas"]["LocalDate"] | null;
            hereSince?: components["schemas"]["LocalDate"] | null;
            nationalities?: string[] | null;
            otherCaseManagement?: boolean | null;
            residenceStatus?: components["schemas"]["ResidenceStatus"] | null;
        };
        TargetGroupFinding: {
            belongs: components["schemas"]["TargetGroupBelongs"];
            reasons: components["schemas"]["TargetGroupReason"][];
            rule: components["schemas"]["TargetGroupRule"];
        };
        TargetGroupHint: {
            belongs: components["schemas"]["TargetGroupBelongs"];
            otherwiseDe: string | null;
            otherwiseEn: string | null;
            rules: components["schemas"]["TargetGroupFinding"][];
        };
        TargetGroupPreview: {
            /** Format: int64 */
            no: number;
            /** Format: int64 */
            unclear: number;
            /** Format: int64 */
            yes: number;
        };
        TargetGroupReason: {
            criterion: components["schemas"]["Criterion"];
            met: components["schemas"]["TargetGroupBelongs"];
        };
        TargetGroupRule: {
            /** Format: int32 */
            ageFrom?: number | null;
            /** Format: int32 */
            ageTo?: number | null;
            de: string;
            en: string;
            /** Format: int32 */
            maxYearsHere?: number | null;
            municipalities: string[];
            nationalityGroups: components["schemas"]["NationalityGroup"][];
            noOtherCaseManagement?: boolean;
            statusGroups: components["schemas"]["StatusGroup"][];
            tags: components["schemas"]["TargetGroup"][];
            validFrom: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"] | null;
            withChildren?: boolean;
        };
        TargetGroupRules: {
            otherwiseDe: string;
            otherwiseEn: string;
            rules: components["schemas"]["TargetGroupRule"][];
            smallMunicipalities: string[];
        };
        TargetGroupRulesExample: {
            ki: string;
            name: string;
            rules: components["schemas"]["TargetGroupRules"];
        };
        TargetGroupRulesExamples: {
            items: components["schemas"]["TargetGroupRulesExample"][];
        };
        TargetGroupRulesVersion: {
            changedAt: components["schemas"]["OffsetDateTime"] | null;
            changedBy: string | null;
            rules: components["schemas"]["TargetGroupRules"];
            /** Format: int32 */
            version: number;
        };
        TargetGroupRulesVersions: {
            items: components["schemas"]["TargetGroupRulesVersion"][];
        };
        TeamArea: {
            area: string;
            colleague: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AreaKind"];
            name: string;
            /** Format: int32 */
            share: number;
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        TeamAreaChange: {
            area: string;
            areaId: components["schemas"]["UUID"];
            changedAt: components["schemas"]["OffsetDateTime"];
            changedBy: string;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["AreaKind"];
            name: string;
            /** Format: int32 */
            share: number;
            step: components["schemas"]["TeamAreaStep"];
            validFrom: components["schemas"]["LocalDate"];
            validUntil: components["schemas"]["LocalDate"] | null;
        };
        TeamAreaHistory: {
            items: components["schemas"]["TeamAreaChange"][];
        };
        TeamAreaList: {
            items: components["schemas"]["TeamArea"][];
        };
        TeamAreaRequest: {
            area: string;
            colleague: components["schemas"]["UUID"];
            kind: components["schemas"]["AreaKind"];
            /** Format: int32 */
            share: number;
            validFrom: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        TeamAreaStep: "ADDED" | "CHANGED" | "REMOVED";
        TeamLoad: {
            awayUntil: components["schemas"]["LocalDate"] | null;
            colleague: string;
            name: string;
            /** Format: int64 */
            openCases: number;
            /** Format: double */
            perPost: number;
            phases: {
                [key: string]: number;
            };
            /** Format: int32 */
            share: number | null;
            /** Format: int64 */
            urgentCases: number;
            /** Format: double */
            weighted: number;
        };
        TeamLoadList: {
            items: components["schemas"]["TeamLoad"][];
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
        Transition: {
            cause: components["schemas"]["Cause"];
            expectedOn: components["schemas"]["LocalDate"];
            items: components["schemas"]["TransitionItem"][];
            kind: components["schemas"]["TransitionKind"];
        };
        TransitionChecklistPoint: {
            code: string;
            de: string;
            en: string;
            hidden?: boolean;
            kind: components["schemas"]["TransitionKind"];
            /** Format: int32 */
            monthsBefore: number;
        };
        TransitionChecklists: {
            points: components["schemas"]["TransitionChecklistPoint"][];
        };
        TransitionChecklistShownPoint: {
            point: components["schemas"]["TransitionChecklistPoint"];
            standard: boolean;
        };
        TransitionChecklistsVersion: {
            changedAt: components["schemas"]["OffsetDateTime"] | null;
            changedBy: string | null;
            points: components["schemas"]["TransitionChecklistShownPoint"][];
            /** Format: int32 */
            version: number;
        };
        TransitionChecklistsVersions: {
            items: components["schemas"]["TransitionChecklistsVersion"][];
        };
        TransitionDay: {
            expectedOn: components["schemas"]["LocalDate"];
        };
        TransitionItem: {
            code: string;
            done: boolean;
            doneAt: components["schemas"]["OffsetDateTime"] | null;
            doneBy: string | null;
            dueOn: components["schemas"]["LocalDate"];
            overdue: boolean;
            text: string;
        };
        /** @enum {string} */
        TransitionKind: "RECHTSKREISWECHSEL" | "VOLLJAEHRIGKEIT";
        Transitions: {
            items: components["schemas"]["Transition"][];
        };
        TransitionTick: {
            done?: boolean;
        };
        /** @enum {string} */
        Urgency: "LOW" | "NORMAL" | "HIGH" | "CRISIS";
        /** Format: uuid */
        UUID: string;
        Violation: {
            code: string;
            message: string;
            pointer: string;
        };
        WaitingCaseRequest: {
            caseId: components["schemas"]["UUID"];
            caseNumber: string;
            id: components["schemas"]["UUID"];
            orgName: string | null;
            purpose: components["schemas"]["HandoverPurpose"];
            requestedAt: components["schemas"]["OffsetDateTime"];
            requester: string;
        };
        WaitingCaseRequests: {
            items: components["schemas"]["WaitingCaseRequest"][];
        };
        WalkIn: {
            ageGroup: components["schemas"]["AgeGroup"] | null;
            anonymous: boolean;
            caseId: components["schemas"]["UUID"] | null;
            domains: components["schemas"]["LifeDomain"][];
            id: components["schemas"]["UUID"];
            language: string;
            mine: boolean;
            /** Format: int32 */
            minutes: number;
            outcome: components["schemas"]["WalkInOutcome"];
            recordedAt: components["schemas"]["OffsetDateTime"];
            referredTo: components["schemas"]["OrganisationType"] | null;
            siteId: components["schemas"]["UUID"];
        };
        WalkInList: {
            items: components["schemas"]["WalkIn"][];
        };
        WalkInNewCase: {
            duplicatesSeen?: boolean;
            person: components["schemas"]["PersonData"];
        };
        /** @enum {string} */
        WalkInOutcome: "ADVISED" | "REFERRED" | "BECOMES_CASE" | "COMES_BACK";
        WalkInRequest: {
            ageGroup?: components["schemas"]["AgeGroup"] | null;
            caseId?: components["schemas"]["UUID"] | null;
            domains: components["schemas"]["LifeDomain"][];
            interpreterUsed?: boolean;
            language: string;
            /** Format: int32 */
            minutes: number;
            newCase?: components["schemas"]["WalkInNewCase"] | null;
            note?: string | null;
            outcome: components["schemas"]["WalkInOutcome"];
            referredTo?: components["schemas"]["OrganisationType"] | null;
            siteId: components["schemas"]["UUID"];
        };
        Webhook: {
            createdAt: components["schemas"]["OffsetDateTime"];
            createdBy: string;
            formerSecretUntil?: components["schemas"]["OffsetDateTime"];
            id: components["schemas"]["UUID"];
            ki: string;
            org: components["schemas"]["UUID"];
            secret?: string;
            url: string;
        };
        WebhookDelivery: {
            /** Format: int32 */
            attempts: number;
            createdAt: components["schemas"]["OffsetDateTime"];
            deliveredAt?: components["schemas"]["OffsetDateTime"];
            id: components["schemas"]["UUID"];
            lastError?: string;
            /** Format: int32 */
            lastStatus?: number;
            nextAttemptAt?: components["schemas"]["OffsetDateTime"];
            status: components["schemas"]["DeliveryStatus"];
            subject: components["schemas"]["UUID"];
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            next: string | null;
        };
        Webhooks: {
            items: components["schemas"]["Webhook"][];
        };
        /** @enum {string} */
        WithdrawalReason: "CONSENT_WITHDRAWN" | "NOT_WANTED" | "SETTLED" | "SENT_BY_MISTAKE" | "OTHER";
        WithdrawReferralRequest: {
            reason: components["schemas"]["WithdrawalReason"];
        };
        /** @enum {string} */
        WithholdingReason: "OTHERS_RIGHTS" | "SECRECY";
        /** @enum {string} */
        WordsDecision: "PUBLISHED" | "WITHHELD";
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
    CalendarResource_read: {
        parameters: {
            query: {
                from: components["schemas"]["LocalDate"];
                siteId?: components["schemas"]["UUID"];
                to: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["Calendar"];
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
    CalendarFeedResource_read: {
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
                    "application/json": components["schemas"]["CalendarFeed"];
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
    CalendarFeedResource_create: {
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
                    "application/json": components["schemas"]["CalendarFeedCreated"];
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
    CalendarFeedResource_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
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
    CalendarFeedPublicResource_fetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": string;
                    "text/calendar": string;
                };
            };
            /** @description Die Adresse stimmt nicht oder gilt nicht mehr */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    CaseRequestResource_own: {
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
                    "application/json": components["schemas"]["CaseRequestReceipts"];
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
    CaseRequestResource_ask: {
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
                "application/json": components["schemas"]["CaseRequestRequest"];
            };
        };
        responses: {
            /** @description entgegengenommen */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRequestReceipt"];
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
    CaseRequestResource_waiting: {
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
                    "application/json": components["schemas"]["WaitingCaseRequests"];
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
    CaseViewResource_list: {
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
                    "application/json": components["schemas"]["CaseViewList"];
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
    CaseViewResource_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
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
    CaseViewResource_remove: {
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
            /** @description No Content */
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
    CaseResource_list: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                phase?: components["schemas"]["CasePhase"];
                q?: string;
                /** @description me, all oder die Kennung einer Case Manager*in */
                responsible?: string;
                situation?: components["schemas"]["Situation"];
                sort?: components["schemas"]["CaseOrder"] & unknown;
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
            header?: {
                "Idempotency-Key"?: string;
            };
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
    CaseFieldResource_read: {
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
                    "application/json": components["schemas"]["CaseAdditionalFields"];
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
    CaseFieldResource_write: {
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
                "application/json": components["schemas"]["CaseAdditionalValues"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAdditionalFields"];
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
    AddressBlockResource_read: {
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
                    "application/json": components["schemas"]["AddressBlocks"];
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
    AddressBlockResource_set: {
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
                "application/json": components["schemas"]["AddressBlockRequest"];
            };
        };
        responses: {
            /** @description gesetzt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressBlocks"];
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
    AddressBlockResource_lift: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressBlockLifting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressBlocks"];
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
    AppointmentResource_restore: {
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
        requestBody?: never;
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
    ConferenceResource_list: {
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
                    "application/json": components["schemas"]["ConferenceList"];
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
    ConferenceResource_record: {
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
                "application/json": components["schemas"]["ConferenceRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
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
    ConferenceResource_correct: {
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
                "application/json": components["schemas"]["ConferenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conference"];
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
    ConsentWordingResource_wording: {
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
                "application/json": components["schemas"]["ConsentWordingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentWordings"];
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
    ConsentWordingResource_document: {
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
                "application/json": components["schemas"]["ConsentWordingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    ContactResource_correct: {
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
                "application/json": components["schemas"]["ContactCorrection"];
            };
        };
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
    ContactResource_withdraw: {
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
    DisclosureResource_make: {
        parameters: {
            query?: {
                language?: string;
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
                    "application/json": components["schemas"]["Disclosure"];
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
    DisclosureRequestResource_list: {
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
                    "application/json": components["schemas"]["DisclosureRequestList"];
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
    DisclosureRequestResource_record: {
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
                "application/json": components["schemas"]["DisclosureRequestRecord"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequest"];
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
    DisclosureRequestResource_extend: {
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
                "application/json": components["schemas"]["DisclosureReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequest"];
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
    DisclosureRequestResource_give: {
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
                "application/json": components["schemas"]["DisclosureGiven"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequest"];
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
    DisclosureRequestResource_refuse: {
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
                "application/json": components["schemas"]["DisclosureReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequest"];
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
    DisclosureRequestResource_withdraw: {
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequest"];
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
    DisclosureResource_document: {
        parameters: {
            query?: {
                language?: string;
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
                    "application/pdf": string;
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
    DisclosureResource_preview: {
        parameters: {
            query?: {
                language?: string;
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
                    "application/json": components["schemas"]["DisclosurePreview"];
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
    DisclosureResource_withhold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
                entryId: components["schemas"]["UUID"];
                section: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureWithholdingRequest"];
            };
        };
        responses: {
            /** @description No Content */
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
    DisclosureResource_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
                entryId: components["schemas"]["UUID"];
                section: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
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
    DocumentResource_list: {
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
                    "application/json": components["schemas"]["CaseDocumentList"];
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
    DocumentResource_add: {
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
                "application/json": components["schemas"]["CaseDocumentRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocument"];
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
    DocumentResource_read: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocument"];
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
    DocumentResource_describe: {
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
                "application/json": components["schemas"]["CaseDocumentDescription"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocumentList"];
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
    DocumentResource_content: {
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
            /** @description Inhalt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
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
    DocumentResource_remove: {
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocumentList"];
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
    DocumentResource_restore: {
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocumentList"];
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
    DuplicateResource_of: {
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
                    "application/json": components["schemas"]["PersonDuplicates"];
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
    GoalResource_reopen: {
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
        requestBody?: never;
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
    DraftResource_extract: {
        parameters: {
            query: {
                consentId: components["schemas"]["UUID"];
                document?: string[];
                domain: components["schemas"]["LifeDomain"][];
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
    DraftResource_kind: {
        parameters: {
            query: {
                domain?: components["schemas"]["LifeDomain"][];
                recipientOrg: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["HandoverKindProposal"];
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
    DraftResource_targets: {
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
                    "application/json": components["schemas"]["HandoverTargets"];
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
    HouseholdResource_read: {
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
                    "application/json": components["schemas"]["HouseholdMembers"];
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
    HouseholdResource_add: {
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
                "application/json": components["schemas"]["HouseholdMemberRequest"];
            };
        };
        responses: {
            /** @description aufgenommen */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdMembers"];
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
    HouseholdResource_change: {
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
                "application/json": components["schemas"]["HouseholdPlace"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdMembers"];
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
    HouseholdResource_remove: {
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdMembers"];
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
    InformationResource_read: {
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
                    "application/json": components["schemas"]["InformationGivenList"];
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
    InformationResource_given: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformationGivenRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationGivenList"];
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
    InformationResource_takeBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                language: string;
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
                    "application/json": components["schemas"]["InformationGivenList"];
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
    InterpretingResource_list: {
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
                    "application/json": components["schemas"]["AppointmentInterpretingList"];
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
    InterpretingResource_ask: {
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
                "application/json": components["schemas"]["InterpretingWish"];
            };
        };
        responses: {
            /** @description angefragt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentInterpreting"];
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
                caseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["AppointmentInterpreting"];
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
    LeadResource_list: {
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
                    "application/json": components["schemas"]["CaseLeads"];
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
    MergeResource_of: {
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
                    "application/json": components["schemas"]["MergedCases"];
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
    MergeResource_merge: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMerge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedCases"];
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
    MergeResource_undo: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                mergedId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMergeUndo"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedCases"];
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
    MigrationNoteResource_read: {
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
                    "application/json": components["schemas"]["MigrationNote"];
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
    MigrationNoteResource_write: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationNoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationNote"];
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
    MilestoneResource_read: {
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
                    "application/json": components["schemas"]["CaseMilestones"];
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
    MilestoneResource_reach: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMilestoneRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMilestones"];
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
    MilestoneResource_takeBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                code: string;
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
                    "application/json": components["schemas"]["CaseMilestones"];
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
    PathResource_read: {
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
                    "application/json": components["schemas"]["PersonPath"];
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
    PersonFileResource_read: {
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
                    "application/json": components["schemas"]["PersonFile"];
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
    PersonFileResource_change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonFile"];
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
    HistoryResource_read: {
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
                    "application/json": components["schemas"]["PersonHistory"];
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
    HistoryResource_record: {
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
                "application/json": components["schemas"]["PersonHistoryRequest"];
            };
        };
        responses: {
            /** @description eingetragen */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonHistory"];
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
    HistoryResource_correct: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonHistoryRequest"];
            };
        };
        responses: {
            /** @description eingetragen */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonHistory"];
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
    PlanResource_reopen: {
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
        requestBody?: never;
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
    CaseReferralResource_list: {
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
                    "application/json": components["schemas"]["CaseReferrals"];
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
    CaseRequestDecisionResource_ofCase: {
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
                    "application/json": components["schemas"]["CaseRequestList"];
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
    CaseRequestDecisionResource_decide: {
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
                "application/json": components["schemas"]["CaseRequestDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRequestView"];
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
    RestrictionResource_list: {
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
                    "application/json": components["schemas"]["CaseRestrictionList"];
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
    RestrictionResource_set: {
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
                "application/json": components["schemas"]["CaseRestrictionRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRestriction"];
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
    RestrictionResource_lift: {
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
                "application/json": components["schemas"]["CaseRestrictionLifting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRestriction"];
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
    CaseResultsResource_results: {
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
                    "application/json": components["schemas"]["CaseResults"];
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
    CaseRetentionResource_read: {
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
                    "application/json": components["schemas"]["CaseRetention"];
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
    CaseRetentionResource_erase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseErasureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRetention"];
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
    CaseRetentionResource_hold: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseErasureHold"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRetention"];
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
    CaseRetentionResource_release: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["CaseRetention"];
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
    CaseRetentionResource_takeBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "application/json": components["schemas"]["CaseRetention"];
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
    CaseSupervisionResource_list: {
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
                    "application/json": components["schemas"]["CaseSupervisionList"];
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
    CaseSupervisionResource_answer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: components["schemas"]["UUID"];
                sampleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionSample"];
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
    CaseTargetGroupResource_read: {
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
                    "application/json": components["schemas"]["CaseTargetGroup"];
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
    TransitionResource_read: {
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
                    "application/json": components["schemas"]["Transitions"];
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
    TransitionResource_expect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
                kind: components["schemas"]["TransitionKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionDay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transitions"];
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
    TransitionResource_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
                kind: components["schemas"]["TransitionKind"];
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
                    "application/json": components["schemas"]["Transitions"];
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
    TransitionResource_tick: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["schemas"]["UUID"];
                item: string;
                kind: components["schemas"]["TransitionKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionTick"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transitions"];
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
    CaseBulkResource_assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAssignment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkCaseResults"];
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
    CaseBulkResource_followUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkFollowUp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkCaseResults"];
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
    ColleagueResource_speak: {
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
                "application/json": components["schemas"]["ColleagueLanguagesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"];
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
    ConsentResource_document: {
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
                    "application/pdf": string;
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
    ConsentTextResource_list: {
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
                    "application/json": components["schemas"]["ConsentTextList"];
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
    ConsentTextResource_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentTextReviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextList"];
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
    DataExchangeResource_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["DataExchange"];
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
    ExportResource_documentation: {
        parameters: {
            query: {
                from: components["schemas"]["LocalDate"];
                until: components["schemas"]["LocalDate"];
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
    ExportResource_mapping: {
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
                    "application/json": components["schemas"]["ExportMappingView"];
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
    ExportResource_replace: {
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
                "application/json": components["schemas"]["ExportMapping"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportMappingView"];
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
    FeedbackFormResource_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackRequest"];
            };
        };
        responses: {
            /** @description angenommen */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Diesen Code gibt es nicht */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    FeedbackFormResource_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["FeedbackPlace"];
                };
            };
            /** @description Diesen Code gibt es nicht */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    FeedbackResource_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["FeedbackCode"];
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
    FeedbackResource_figures: {
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
                    "application/json": components["schemas"]["FeedbackReport"];
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
    FeedbackResource_enter: {
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
                "application/json": components["schemas"]["PaperFeedbackRequest"];
            };
        };
        responses: {
            /** @description angenommen */
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
    FeedbackResource_report: {
        parameters: {
            query: {
                halfYear: string;
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
                    "application/json": components["schemas"]["FeedbackPeriodReport"];
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
    FeedbackResource_words: {
        parameters: {
            query: {
                halfYear: string;
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
                    "application/json": components["schemas"]["FeedbackWordsList"];
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
    FeedbackResource_decide: {
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
                "application/json": components["schemas"]["FeedbackWordsDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackWords"];
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
    SlotResource_free: {
        parameters: {
            query: {
                from: components["schemas"]["LocalDate"];
                language?: string;
                siteId: components["schemas"]["UUID"];
                to: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["FreeSlotList"];
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
    SlotResource_next: {
        parameters: {
            query?: {
                ags?: string;
                language?: string;
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
                    "application/json": components["schemas"]["NextFreeSlotList"];
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
    LinkAnswerResource_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverLinkKey"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverLinkView"];
                };
            };
            /** @description Link oder Code stimmt nicht, oder der Link ist geschlossen */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    LinkAnswerResource_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverLinkQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverLinkView"];
                };
            };
            /** @description Link oder Code stimmt nicht, oder der Link ist geschlossen */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    LinkAnswerResource_decline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverLinkRefusal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverLinkView"];
                };
            };
            /** @description Link oder Code stimmt nicht, oder der Link ist geschlossen */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    LinkAnswerResource_document: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverLinkDocument"];
            };
        };
        responses: {
            /** @description Inhalt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description Link oder Code stimmt nicht, oder das Dokument ist nicht freigegeben */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    LinkAnswerResource_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverLinkKey"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverLinkView"];
                };
            };
            /** @description Link oder Code stimmt nicht, oder der Link ist geschlossen */
            404: {
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
    WatchResource_checklist: {
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
                    "application/json": components["schemas"]["HandoverChecklist"];
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
    HandoverDocumentResource_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inhalt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
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
    WatchResource_endWatch: {
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
    WatchResource_followUp: {
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
                "application/json": components["schemas"]["HandoverFollowUpRequest"];
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
    WatchResource_lead: {
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
    LinkResource_create: {
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
        requestBody?: never;
        responses: {
            /** @description Link und Code */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverLinkCreated"];
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
    MessageResource_thread: {
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
                    "application/json": components["schemas"]["HandoverThread"];
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
    MessageResource_write: {
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
                "application/json": components["schemas"]["HandoverMessageRequest"];
            };
        };
        responses: {
            /** @description geschrieben */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverMessageView"];
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
    WatchResource_seen: {
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
    ProcedereResource_read: {
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
                    "application/json": components["schemas"]["ProcedereView"];
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
    ProcedereResource_replace: {
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
                "application/json": components["schemas"]["ProcedereRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedereView"];
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
    WatchResource_watched: {
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
                    "application/json": components["schemas"]["HandoverWatchList"];
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
    ImportResource_run: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
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
    LocalThemeResource_read: {
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
                    "application/json": components["schemas"]["LocalThemeList"];
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
    LocalThemeResource_replace: {
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
                "application/json": components["schemas"]["LocalThemes"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalThemeList"];
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
    LocalThemeResource_examples: {
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
                    "application/json": components["schemas"]["LocalThemeExamples"];
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
    PeerAdviceResource_list: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"] & unknown;
                closed?: boolean;
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
                    "application/json": components["schemas"]["PeerAdvicePage"];
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
    PeerAdviceResource_ask: {
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
                "application/json": components["schemas"]["PeerAdviceRequest"];
            };
        };
        responses: {
            /** @description gefragt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvice"];
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
    PeerAdviceResource_answer: {
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
                "application/json": components["schemas"]["PeerAnswerRequest"];
            };
        };
        responses: {
            /** @description geantwortet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvice"];
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
    PeerAdviceResource_close: {
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
                    "application/json": components["schemas"]["PeerAdvice"];
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
    PeerAdviceResource_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeerAdviceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAdvicePreview"];
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
    ProcessResource_read: {
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
                    "application/json": components["schemas"]["ProcessConfiguration"];
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
    ProcessResource_replace: {
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
                "application/json": components["schemas"]["ProcessSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessConfiguration"];
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
                after?: components["schemas"]["UUID"];
                changedSince?: components["schemas"]["OffsetDateTime"];
                limit?: number;
                overdue?: boolean;
                reason?: components["schemas"]["ReferralReason"];
                site?: components["schemas"]["UUID"];
                status?: components["schemas"]["ReferralStatus"];
                urgency?: components["schemas"]["Urgency"];
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
    ReferralResource_amend: {
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
                "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        responses: {
            /** @description Stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentReferral"];
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
    AssignmentProposalResource_propose: {
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
                    "application/json": components["schemas"]["AssignmentProposal"];
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
    AttachmentResource_list: {
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
                    "application/json": components["schemas"]["ReferralAttachments"];
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
    AttachmentResource_add: {
        parameters: {
            query?: never;
            header?: {
                "Content-Disposition"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAttachment"];
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
    AttachmentResource_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inhalt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
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
    ReferralGapResource_report: {
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
            /** @description gemeldet */
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
    ReferralResource_preview: {
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
            /** @description Vorschau */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPreview"];
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
    ReferralTargetGroupResource_read: {
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
                    "application/json": components["schemas"]["TargetGroupHint"];
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
    ReferralResource_withdraw: {
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
                "application/json": components["schemas"]["WithdrawReferralRequest"];
            };
        };
        responses: {
            /** @description Stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentReferral"];
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
    BulkResource_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["ReferralRequest"];
            };
        };
        responses: {
            /** @description Eine Antwort je Zeile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["BulkLine"];
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
    ReferralResource_counts: {
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
                    "application/json": components["schemas"]["ReferralCounts"];
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
    TargetGroupCheckResource_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetGroupCheck"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetGroupHint"];
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
    RulesResource_read: {
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
                    "application/json": components["schemas"]["TargetGroupRulesVersion"];
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
    RulesResource_replace: {
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
                "application/json": components["schemas"]["TargetGroupRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetGroupRulesVersion"];
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
    RulesResource_examples: {
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
                    "application/json": components["schemas"]["TargetGroupRulesExamples"];
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
    RulesResource_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetGroupRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetGroupPreview"];
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
    RulesResource_history: {
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
                    "application/json": components["schemas"]["TargetGroupRulesVersions"];
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
    AbsenceResource_list: {
        parameters: {
            query?: {
                /** @description erster Tag; sonst heute */
                from?: components["schemas"]["LocalDate"];
                /** @description letzter Tag; sonst 90 Tage weiter */
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
                    "application/json": components["schemas"]["AbsenceList"];
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
    AbsenceResource_enter: {
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
                "application/json": components["schemas"]["AbsenceRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
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
    AbsenceResource_change: {
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
                "application/json": components["schemas"]["AbsenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
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
    AbsenceResource_remove: {
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
            /** @description No Content */
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
    FieldResource_list: {
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
                    "application/json": components["schemas"]["AdditionalFieldList"];
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
    FieldResource_define: {
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
                "application/json": components["schemas"]["AdditionalFieldRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdditionalField"];
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
    FieldResource_change: {
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
                "application/json": components["schemas"]["AdditionalFieldRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdditionalField"];
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
    FieldResource_retire: {
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
                    "application/json": components["schemas"]["AdditionalField"];
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
    AreaResource_list: {
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
                    "application/json": components["schemas"]["TeamAreaList"];
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
    AreaResource_add: {
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
                "application/json": components["schemas"]["TeamAreaRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamArea"];
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
    AreaResource_change: {
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
                "application/json": components["schemas"]["TeamAreaRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamArea"];
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
    AreaResource_remove: {
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
            /** @description No Content */
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
    AreaResource_history: {
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
                    "application/json": components["schemas"]["TeamAreaHistory"];
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
    TeamLoadResource_read: {
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
                    "application/json": components["schemas"]["TeamLoadList"];
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
    RetentionResource_read: {
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
                    "application/json": components["schemas"]["RetentionSetting"];
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
    RetentionResource_set: {
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
                "application/json": components["schemas"]["RetentionSettingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSetting"];
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
    RetentionResource_announced: {
        parameters: {
            query?: {
                after?: string;
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
                    "application/json": components["schemas"]["AnnouncedCasePage"];
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
    ReviewResource_list: {
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
                    "application/json": components["schemas"]["SupervisionReviewPage"];
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
    ReviewResource_draw: {
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
                "application/json": components["schemas"]["SupervisionDraw"];
            };
        };
        responses: {
            /** @description gezogen */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionReviewDetail"];
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
    ReviewResource_read: {
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
                    "application/json": components["schemas"]["SupervisionReviewDetail"];
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
    ReviewResource_close: {
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
                    "application/json": components["schemas"]["SupervisionReviewDetail"];
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
    ReviewResource_tell: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                sampleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisionFeedback"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionReviewDetail"];
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
    ShareCalculationResource_list: {
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
                    "application/json": components["schemas"]["PostShareCalculations"];
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
    ShareCalculationResource_calculate: {
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
                "application/json": components["schemas"]["PostShareRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostShareCalculation"];
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
    ShareCalculationResource_read: {
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
                    "application/json": components["schemas"]["PostShareCalculation"];
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
    ShareCalculationResource_csv: {
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
    ShareCalculationResource_preview: {
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
                    "application/json": components["schemas"]["PostShareTakeover"];
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
    ShareCalculationResource_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostShareTakeoverRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostShareTakeover"];
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
    ChecklistResource_read: {
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
                    "application/json": components["schemas"]["SupervisionChecklist"];
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
    ChecklistResource_replace: {
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
                "application/json": components["schemas"]["SupervisionChecklistRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionChecklist"];
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
    TransitionChecklistResource_read: {
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
                    "application/json": components["schemas"]["TransitionChecklistsVersion"];
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
    TransitionChecklistResource_replace: {
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
                "application/json": components["schemas"]["TransitionChecklists"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionChecklistsVersion"];
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
    TransitionChecklistResource_history: {
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
                    "application/json": components["schemas"]["TransitionChecklistsVersions"];
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
    WalkInResource_list: {
        parameters: {
            query: {
                day?: components["schemas"]["LocalDate"];
                siteId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["WalkInList"];
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
    WalkInResource_record: {
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
                "application/json": components["schemas"]["WalkInRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalkIn"];
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
    WebhookResource_list: {
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
                    "application/json": components["schemas"]["Webhooks"];
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
    WebhookResource_register: {
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
                "application/json": components["schemas"]["RegisterWebhookRequest"];
            };
        };
        responses: {
            /** @description angelegt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    WebhookResource_remove: {
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
            /** @description No Content */
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
    WebhookResource_deliveries: {
        parameters: {
            query?: {
                after?: components["schemas"]["UUID"] & unknown;
                limit?: number;
                status?: components["schemas"]["DeliveryStatus"];
            };
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
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
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
    WebhookResource_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deliveryId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["WebhookDelivery"];
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
    WebhookResource_renewSecret: {
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
                    "application/json": components["schemas"]["Webhook"];
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
