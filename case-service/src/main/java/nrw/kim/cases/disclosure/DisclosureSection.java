package nrw.kim.cases.disclosure;

import java.util.Optional;

/**
 * Part of a disclosure, in the order in which it is told. Rows come straight from the tables that own them: nothing is copied, so
 * nothing is forgotten; a test asks each column of each table that holds something of a case.
 */
public enum DisclosureSection {
    PERSON("person", "select * from person where id in (select person_id from own)", "created_at, id"),
    HISTORY("person_history", byPerson("person_history"), "kind, valid_from, id"),
    ADDRESS_BLOCK("address_block", byPerson("address_block"), "set_at"),
    // Others of the household by their role only, and not at all who is hidden for their safety.
    HOUSEHOLD("household_member", """
            select m.*, m.person_id in (select person_id from own) as own from household_member m join person p on p.id = m.person_id
             where m.removed_at is null
               and m.household_id in (select household_id from household_member
                                       where removed_at is null and person_id in (select person_id from own))
               and (m.person_id in (select person_id from own) or not m.hidden and p.address_blocked is not true)
            """, "own desc, role, id"),
    CASE("case_file", "select * from case_file where id in (select id from own)", "opened_at, id"),
    REFERRAL("referral", """
            select * from referral where case_id in (select id from own) or id in (select referral_id from own)
            """, "received_at, id"),
    REFERRAL_VERSION("referral_version", ofReferral("referral_version"), "changed_at, number"),
    ATTACHMENT("referral_attachment", ofReferral("referral_attachment"), "id"),
    IMPORTED("imported_case", """
            select i.case_id as id, i.* from imported_case i where i.case_id in (select id from own)
            """, "imported_at"),
    CONTACT("contact", byCase("contact"), "date, id"),
    CONTACT_VERSION("contact_version", byCase("contact_version"), "contact_id, id"),
    ASSESSMENT("assessment_domain", """
            select d.*, a.number, a.taken_at from assessment_domain d join assessment a on a.id = d.assessment_id
             where a.case_id in (select id from own)
            """, "number, domain"),
    GOAL("goal", byCase("goal"), "agreed_on, id"),
    GOAL_AGREEMENT("goal_agreement", byCase("goal_agreement"), "number"),
    PLAN_STEP("plan_step", byCase("plan_step"), "id"),
    POSTPONEMENT("plan_step_postponement", """
            select p.*, s.title from plan_step_postponement p join plan_step s on s.id = p.step_id
             where s.case_id in (select id from own)
            """, "id"),
    APPOINTMENT("appointment", byCase("appointment"), "starts_at, id"),
    INTERPRETING("interpreting", """
            select i.*, a.starts_at from interpreting i join appointment a on a.id = i.appointment_id
             where i.case_id in (select id from own)
            """, "id"),
    CONFERENCE("case_conference", byCase("case_conference"), "held_on, id"),
    PEER_ADVICE("peer_advice", byCase("peer_advice"), "id"),
    PEER_ANSWER("peer_answer", """
            select w.* from peer_answer w join peer_advice a on a.id = w.advice_id where a.case_id in (select id from own)
            """, "id"),
    DOCUMENT("case_document", byCase("case_document"), "id"),
    ADDITIONAL("additional_value", """
            select v.*, case when :language = 'en' then f.label_en else f.label_de end as label, f.purpose
              from additional_value v join additional_field f on f.id = v.field_id
             where v.case_id in (select id from own)
            """, "id"),
    MIGRATION_NOTE("migration_note", """
            select n.case_id as id, n.* from migration_note n where n.case_id in (select id from own)
            """, "changed_at"),
    MILESTONE("case_milestone", byCase("case_milestone"), "reached_on, id"),
    TRANSITION("known_transition", byCase("known_transition"), "id"),
    TRANSITION_ITEM("transition_tick", byCase("transition_tick"), "id"),
    INFORMATION("information_given", byCase("information_given"), "given_on, language"),
    WALK_IN("walk_in", byCase("walk_in"), "id"),
    CONSENT("consent", byCase("consent"), "id"),
    HANDOVER("handover", """
            select h.*, (select string_agg(d.title, chr(10) order by d.id) from case_document d
                          where cast(d.id as text) = any (string_to_array(translate(h.documents, '[]" ', ''), ','))) as document_titles
              from handover h where h.case_id in (select id from own)
            """, "id"),
    HANDOVER_CHECK("handover_check", ofHandover("handover_check"), "handover_id, position"),
    HANDOVER_MESSAGE("handover_message", ofHandover("handover_message"), "id"),
    HANDOVER_LINK("handover_link", ofHandover("handover_link"), "id"),
    CASE_REQUEST("case_request", byCase("case_request"), "id"),
    // Recipients are bodies; who of the own staff has read is none of them.
    READ_BY_BODY("access_log", """
            select cast(md5(cast(actor_org as text) || split_part(action, ':', 1)) as uuid) as id, actor_org,
                   split_part(action, ':', 1) as action, count(*) as reads, min(time) as first, max(time) as last
              from access_log
             where person_id in (select person_id from own) and actor_org is not null
               and (purpose = 'HANDOVER' or actor_org not in (select controller from own))
             group by actor_org, split_part(action, ':', 1)
            """, "first, id"),
    REQUEST("disclosure_request", byCase("disclosure_request"), "id"),
    RESTRICTION("case_restriction", byCase("case_restriction"), "id"),
    RETENTION("case_retention", """
            select r.case_id as id, r.* from case_retention r where r.case_id in (select id from own)
            """, "id");

    private static final String OWN =
            "with own as (select id, person_id, referral_id, controller from case_file where id = :case or merged_into = :case) ";

    private final String table;
    private final String rows;
    private final String order;

    DisclosureSection(String table, String rows, String order) {
        this.table = table;
        this.rows = rows;
        this.order = order;
    }

    private static String byCase(String table) {
        return "select * from " + table + " where case_id in (select id from own)";
    }

    private static String byPerson(String table) {
        return "select * from " + table + " where person_id in (select person_id from own)";
    }

    private static String ofReferral(String table) {
        return "select v.* from " + table + " v join referral r on r.id = v.referral_id"
                + " where r.case_id in (select id from own) or r.id in (select referral_id from own)";
    }

    private static String ofHandover(String table) {
        return "select v.*, h.recipient_name from " + table
                + " v join handover h on h.id = v.handover_id where h.case_id in (select id from own)";
    }

    /** Table that holds it. */
    String table() {
        return table;
    }

    /** One row of JSON for each entry, for the parameter {@code case} and, where it {@link #isTranslated}, {@code language}. */
    String sql() {
        return OWN + "select cast(to_jsonb(t) as text) from (" + rows + ") t order by " + order;
    }

    boolean isTranslated() {
        return rows.contains(":language");
    }

    /** By its name in a path. */
    static Optional<DisclosureSection> named(String name) {
        for (var section : values()) {
            if (section.name().equals(name)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
