package nrw.kim.events.code;

/** Was gelesen wurde: one kind of entry in the Zugriffsprotokoll, in every service that keeps one. */
public enum AccessAction implements Code {
    ACCESSES_READ("Zugriffe", "Accesses"),
    ADDITIONAL_FIELDS_READ("Zusatzfelder", "Additional fields"),
    APPOINTMENTS_READ("Termine", "Appointments"),
    ASSESSMENTS_READ("Bestandsaufnahme", "Assessment"),
    ATTACHMENT_ADD("Anhang hinzugefügt", "Attachment added"),
    ATTACHMENT_READ("Anhang einer Fallzuweisung", "Attachment of a referral"),
    ATTACHMENTS_LIST("Liste der Anhänge", "List of attachments"),
    CASE_LIST("Fallliste", "Case list"),
    CASE_EXPORTED("Falldokumentation für ein anderes System", "Case documentation for another system"),
    CASELOAD_READ("Fallzahlen des Teams", "Caseload of the team"),
    CASE_READ("Fallakte", "Case file"),
    CASE_REQUESTS_READ("Bitten um den Fall", "Requests for the case"),
    CONSENT_PRINTED("Einwilligung gedruckt", "Consent printed"),
    CONSENTS_READ("Einwilligungen", "Consents"),
    CONTACTS_READ("Kontakte", "Contacts"),
    DUE_LIST("Liste des Fälligen", "List of what is due"),
    EXTRACT_READ("Auszug einer Übergabe", "Extract of a handover"),
    GAPS_READ("Systemlücken", "System gaps"),
    GOAL_AGREEMENTS_READ("Zielvereinbarungen", "Goal agreements"),
    GOALS_READ("Ziele", "Goals"),
    HANDOVER_LIST("Liste der Übergaben", "List of handovers"),
    HANDOVER_MESSAGES_READ("Rückfragen zu einer Übergabe", "Questions about a handover"),
    HANDOVER_TARGETS_READ("Vorschläge für Empfänger", "Proposed recipients"),
    HANDOVERS_READ("Übergaben", "Handovers"),
    LINK_VISITED("Antwortlink geöffnet", "Answer link opened"),
    PERSON_SEARCH("Personensuche", "Person search"),
    PLAN_READ("Hilfeplan", "Support plan"),
    PROCEDURE_READ("Verfahrensakte", "Procedure file"),
    REFERRAL_READ("Fallzuweisung", "Referral"),
    REFERRALS_READ("Fallzuweisungen zum Fall", "Referrals of the case"),
    SUPERVISION_FEEDBACK_READ("Rückmeldung der Fachaufsicht", "Supervision feedback"),
    SUPERVISION_REVIEW_READ("Stichprobe der Fachaufsicht", "Supervision sample"),
    TIMELINE_READ("Verlauf", "History");

    private final String de;
    private final String en;

    AccessAction(String de, String en) {
        this.de = de;
        this.en = en;
    }

    @Override
    public String de() {
        return de;
    }

    @Override
    public String en() {
        return en;
    }
}
