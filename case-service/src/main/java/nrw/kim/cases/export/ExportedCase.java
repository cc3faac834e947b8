package nrw.kim.cases.export;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nrw.kim.cases.access.CaseRelation;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.person.Groups;
import nrw.kim.events.code.LifeDomain;
import org.jspecify.annotations.Nullable;

/** A case as far as an export may tell it: what its row holds, the person in groups, its site by name. */
record ExportedCase(Tuple row, Groups groups, @Nullable String site) {
    static UUID caseId(Tuple row) {
        return row.get("id", UUID.class);
    }

    static UUID personId(Tuple row) {
        return row.get("person_id", UUID.class);
    }

    static LocalDate openedOn(Tuple row) {
        return row.get("opened_on", LocalDate.class);
    }

    /** The text of a field; empty if the case has none. */
    String text(ExportField field) {
        return switch (field) {
            case AGE_GROUP -> groups.age().name();
            case SEX -> groups.sex().name();
            case NATIONALITY_GROUP -> groups.nationality().name();
            case STATUS_GROUP -> groups.status().name();
            case LENGTH_OF_STAY -> groups.stay().name();
            case SITE -> Objects.requireNonNullElse(site, "");
            case LIFE_DOMAINS -> lifeDomains();
            case NUMBER -> ofRow("number");
            case KI -> ofRow("ki");
            case MUNICIPALITY -> ofRow("ags");
            case ACCESS_CHANNEL -> ofRow("access_channel");
            case OPENED_ON -> ofRow("opened_on");
            case CLOSED_ON -> ofRow("closed_on");
            case CLOSING_REASON -> ofRow("closing_reason");
            case PHASE -> ofRow("phase");
            case CONTACTS -> ofRow("contacts");
            case CONTACT_MINUTES -> ofRow("minutes");
            case INTERPRETED_CONTACTS -> ofRow("interpreted");
            case GOALS_AGREED -> ofRow("goals");
            case GOALS_REACHED -> ofRow("reached");
            case HANDOVERS -> ofRow("handovers");
            case HANDOVERS_ACCEPTED -> ofRow("accepted");
        };
    }

    /** Whoever exports coordinates, and reads no more than that. */
    private String lifeDomains() {
        var domains = new LifeDomains().convertToEntityAttribute(ofRow("life_domains"));
        return ReadingRights.of(CaseRelation.COORDINATION).of(domains).stream()
                .map(LifeDomain::name)
                .collect(joining("|"));
    }

    private String ofRow(String column) {
        return Objects.toString(row.get(column), "");
    }
}
