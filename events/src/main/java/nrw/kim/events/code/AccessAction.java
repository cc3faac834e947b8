package nrw.kim.events.code;

/** Was gelesen wurde: one kind of entry in the Zugriffsprotokoll, in every service that keeps one. */
public enum AccessAction implements Code {
    ACCESSES_READ("Zugriffe", "Accesses"),
    ADDITIONAL_FIELDS_READ("Zusatzfelder", "Additional fields"),
    ADDRESS_BLOCK_LIFTED("Auskunftssperre aufgehoben", "Address block lifted"),
    ADDRESS_BLOCK_READ("Auskunftssperre", "Address block"),
    ADDRESS_BLOCK_SET("Auskunftssperre gesetzt", "Address block set"),
    APPOINTMENTS_READ("Termine", "Appointments"),
    ASSESSMENTS_READ("Bestandsaufnahme", "Assessment"),
    ATTACHMENTS_LIST("Liste der Anhänge", "List of attachments"),
    ATTACHMENT_ADD("Anhang hinzugefügt", "Attachment added"),
    ATTACHMENT_READ("Anhang einer Fallzuweisung", "Attachment of a referral"),
    CALENDAR_READ("Terminkalender", "Calendar"),
    CASELOAD_READ("Fallzahlen des Teams", "Caseload of the team"),
    CASE_EXPORTED("Falldokumentation für ein anderes System", "Case documentation for another system"),
    CASE_LIST("Fallliste", "Case list"),
    CASE_MERGED("Fall zusammengeführt", "Case merged"),
    CASE_MERGES_READ("Zusammengeführte Fälle", "Merged cases"),
    CASE_MERGE_UNDONE("Zusammenführung zurückgenommen", "Merging undone"),
    CASE_READ("Fallakte", "Case file"),
    CASE_REQUESTS_READ("Bitten um den Fall", "Requests for the case"),
    CONFERENCES_READ("Fallkonferenzen", "Case conferences"),
    CONSENTS_READ("Einwilligungen", "Consents"),
    CONSENT_PRINTED("Einwilligung gedruckt", "Consent printed"),
    CONTACTS_READ("Kontakte", "Contacts"),
    DISCLOSURE_MADE("Auskunft an die Person zusammengestellt", "Disclosure to the person put together"),
    DISCLOSURE_REQUESTS_READ("Auskunftsersuchen", "Requests for disclosure"),
    DISCLOSURE_WITHHELD("Stelle aus der Auskunft genommen", "Passage left out of the disclosure"),
    DOCUMENTS_READ("Liste der Dokumente", "List of documents"),
    DOCUMENT_ADDED("Dokument hinzugefügt", "Document added"),
    DOCUMENT_CHANGED("Angaben zu einem Dokument geändert", "Description of a document changed"),
    DOCUMENT_READ("Dokument", "Document"),
    DOCUMENT_REMOVED("Dokument entfernt", "Document removed"),
    DOCUMENT_RESTORED("Dokument zurückgeholt", "Document brought back"),
    DUE_LIST("Liste des Fälligen", "List of what is due"),
    DUPLICATES_READ("Hinweise auf Doppelberatung", "Hints at double counselling"),
    ERASURE_ANNOUNCED("Löschung angekündigt", "Erasure announced"),
    ERASURE_HELD("Löschung ausgesetzt", "Erasure put on hold"),
    ERASURE_LIST("Liste der angekündigten Löschungen", "List of announced erasures"),
    ERASURE_RELEASED("Aussetzung der Löschung beendet", "Hold on erasure ended"),
    ERASURE_TAKEN_BACK("Löschung zurückgenommen", "Erasure taken back"),
    EXTRACT_READ("Auszug einer Übergabe", "Extract of a handover"),
    GAPS_READ("Systemlücken", "System gaps"),
    GOALS_READ("Ziele", "Goals"),
    GOAL_AGREEMENTS_READ("Zielvereinbarungen", "Goal agreements"),
    HANDOVERS_READ("Übergaben", "Handovers"),
    HANDOVER_DOCUMENT_READ("Dokument einer Übergabe", "Document of a handover"),
    HANDOVER_LIST("Liste der Übergaben", "List of handovers"),
    HANDOVER_MESSAGES_READ("Rückfragen zu einer Übergabe", "Questions about a handover"),
    HANDOVER_TARGETS_READ("Vorschläge für Empfänger", "Proposed recipients"),
    HOUSEHOLD_READ("Haushalt", "Household"),
    INFORMATION_READ("Worüber aufgeklärt wurde", "What the person was told"),
    INTERPRETERS_READ("Sprachmittlerpool", "Interpreter pool"),
    INTERPRETING_READ("Anfragen nach Sprachmittlung", "Interpreter requests"),
    LEAD_HISTORY_READ("Fallführung bisher", "Case lead so far"),
    LINK_VISITED("Antwortlink geöffnet", "Answer link opened"),
    MIGRATION_NOTE_READ("Notiz zur Migrationsphase", "Note on the phase of migration"),
    MILESTONES_READ("Treppenmodell", "Staircase model"),
    PATH_READ("Weg von der Einreise bis zur Einbürgerung", "Path from arrival to naturalisation"),
    PEER_ADVICE_READ("Kollegiale Beratung (ohne Namen)", "Peer advice (without names)"),
    PERSON_HISTORY_READ("Wohnort, Status, Rechtskreis", "Residence, status, legal area"),
    PERSON_READ("Angaben zur Person", "Personal details"),
    PERSON_SEARCH("Personensuche", "Person search"),
    PLAN_READ("Hilfeplan", "Support plan"),
    PROCEDURE_READ("Verfahrensakte", "Procedure file"),
    REFERRALS_READ("Fallzuweisungen zum Fall", "Referrals of the case"),
    REFERRAL_READ("Fallzuweisung", "Referral"),
    RESTRICTION_READ("Einschränkung der Verarbeitung", "Restriction of processing"),
    RETENTION_READ("Aufbewahrung des Falls", "Retention of the case"),
    SUPERVISION_FEEDBACK_READ("Rückmeldung der Fachaufsicht", "Supervision feedback"),
    SUPERVISION_REVIEW_READ("Stichprobe der Fachaufsicht", "Supervision sample"),
    TARGET_GROUP_READ("Zielgruppe und stehende Merkmale", "Target group and standing flags"),
    TIMELINE_READ("Verlauf", "History"),
    TRANSITIONS_READ("Übergänge", "Transitions");

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
