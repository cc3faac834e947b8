package nrw.kim.cases.fields;

import static nrw.kim.cases.access.FieldGroup.GENERAL;
import static nrw.kim.cases.access.FieldGroup.STATUS;
import static nrw.kim.cases.access.FieldGroup.VIOLENCE;
import static nrw.kim.cases.fields.Purpose.COMPETENCE;
import static nrw.kim.cases.fields.Purpose.COUNSEL;
import static nrw.kim.cases.fields.Purpose.IDENTIFY;
import static nrw.kim.cases.fields.Purpose.OPERATE;
import static nrw.kim.cases.fields.Purpose.PROTECT;
import static nrw.kim.cases.fields.Purpose.PROVE;
import static nrw.kim.cases.fields.Purpose.REACH;
import static nrw.kim.cases.fields.Purpose.TARGET_GROUP;
import static nrw.kim.cases.fields.RetentionClass.CASE;
import static nrw.kim.cases.fields.RetentionClass.WHILE_NEEDED;

import java.util.List;
import nrw.kim.cases.access.FieldGroup;

/** Every field about a person with its purpose, its retention class and its group; a column without an entry fails the build. */
public enum PersonField {
    RECORD("person", OPERATE, CASE, GENERAL, "id", "ki", "controller", "person_key", "created_at", "version"),
    NAME("person", IDENTIFY, CASE, GENERAL, "given_name", "family_name", "family_name_sought", "name_sound"),
    BIRTH("person", IDENTIFY, CASE, GENERAL, "birth_date"),
    SEX("person", TARGET_GROUP, CASE, GENERAL, "sex"),
    NATIONALITY("person", COUNSEL, CASE, STATUS, "nationalities"),
    LANGUAGE("person", REACH, CASE, GENERAL, "languages", "language_skills", "interpreter_needed"),
    RESIDENCE("person", COMPETENCE, CASE, GENERAL, "ags", "postal_code", "city", "street"),
    CONTACT("person", REACH, WHILE_NEEDED, GENERAL, "phone", "email", "contact_channel"),
    RESIDENCE_STATUS("person", COUNSEL, CASE, STATUS, "residence_status"),
    MARITAL_STATUS("person", COUNSEL, CASE, GENERAL, "family_status"),
    ORIGIN("person", COUNSEL, CASE, STATUS, "country_of_origin", "region_of_origin"),
    ARRIVAL("person", TARGET_GROUP, CASE, STATUS, "arrived_on", "moved_here_on"),
    GUARDIAN("person", REACH, WHILE_NEEDED, GENERAL, "guardian_kind", "guardian_name", "guardian_contact"),
    TARGET_GROUPS("person", TARGET_GROUP, CASE, GENERAL, "target_groups"),
    BLOCKED("person", PROTECT, CASE, VIOLENCE, "address_blocked"),

    HISTORY("person_history", OPERATE, CASE, GENERAL, "id", "ki", "person_id", "kind"),
    HISTORY_VALUE("person_history", COUNSEL, CASE, STATUS, "code", "valid_from", "valid_to"),
    HISTORY_TITLE("person_history", COUNSEL, CASE, STATUS, "paragraph", "conditions"),
    HISTORY_ADDRESS("person_history", COMPETENCE, CASE, GENERAL, "postal_code", "city", "street"),
    HISTORY_PROOF(
            "person_history",
            PROVE,
            CASE,
            GENERAL,
            "recorded_by",
            "recorded_at",
            "corrects",
            "corrected_by",
            "corrected_at"),

    BLOCK("address_block", OPERATE, CASE, GENERAL, "id", "ki", "person_id"),
    BLOCK_REASON("address_block", PROTECT, CASE, VIOLENCE, "reason", "valid_until", "lift_reason"),
    BLOCK_PROOF("address_block", PROVE, CASE, GENERAL, "set_by", "set_at", "lifted_by", "lifted_at"),

    MEMBER("household_member", OPERATE, CASE, GENERAL, "id", "ki", "household_id", "person_id", "version"),
    MEMBER_ROLE("household_member", COUNSEL, CASE, GENERAL, "role"),
    MEMBER_HIDDEN("household_member", PROTECT, CASE, VIOLENCE, "hidden"),
    MEMBER_PROOF(
            "household_member",
            PROVE,
            CASE,
            GENERAL,
            "added_by",
            "added_at",
            "removed_by",
            "removed_at",
            "merged_from");

    private final String table;
    private final Purpose purpose;
    private final RetentionClass retention;
    private final FieldGroup group;
    private final List<String> columns;

    PersonField(String table, Purpose purpose, RetentionClass retention, FieldGroup group, String... columns) {
        this.table = table;
        this.purpose = purpose;
        this.retention = retention;
        this.group = group;
        this.columns = List.of(columns);
    }

    /** Table that holds it. */
    public String table() {
        return table;
    }

    /** Columns that make it up. */
    public List<String> columns() {
        return columns;
    }

    /** What it is for. */
    public Purpose purpose() {
        return purpose;
    }

    /** How long it is kept. */
    public RetentionClass retention() {
        return retention;
    }

    /** Whether it needs a right of its own. */
    public FieldGroup group() {
        return group;
    }
}
