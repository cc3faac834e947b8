package nrw.kim.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nrw.kim.events.EventCatalogue;
import nrw.kim.events.MayBeAbsent;
import nrw.kim.events.code.LifeDomain;
import org.junit.jupiter.api.Test;

/** Fields and codes are only ever added. */
class PromisesTest {
    private static final AppendOnlyList PUBLISHED =
            new AppendOnlyList(CheckedIn.TEST_RESOURCES.resolve("published-promises.txt"));

    /** A type as it was published first, and as careless hands may leave it. */
    record Published(
            UUID id,
            LifeDomain domain,
            List<LifeDomain> needs,
            @MayBeAbsent LocalDate dueOn) {}

    record WithoutField(
            UUID id, List<LifeDomain> needs, @MayBeAbsent LocalDate dueOn) {}

    record Renamed(
            UUID id,
            LifeDomain area,
            List<LifeDomain> needs,
            @MayBeAbsent LocalDate dueOn) {}

    record Retyped(
            UUID id,
            LifeDomain domain,
            LifeDomain needs,
            @MayBeAbsent LocalDate dueOn) {}

    record SuddenlyAbsent(
            UUID id,
            @MayBeAbsent LifeDomain domain,
            List<LifeDomain> needs,
            @MayBeAbsent LocalDate dueOn) {}

    record SuddenlyRequired(UUID id, LifeDomain domain, List<LifeDomain> needs, LocalDate dueOn) {}

    record AddedRequired(
            UUID id,
            LifeDomain domain,
            List<LifeDomain> needs,
            @MayBeAbsent LocalDate dueOn,
            boolean urgent) {}

    record AddedWell(
            UUID id,
            LifeDomain domain,
            List<LifeDomain> needs,
            @MayBeAbsent LocalDate dueOn,
            @MayBeAbsent Boolean urgent) {}

    @Test
    void everyPublishedPromiseIsKept() {
        // Given
        var present = present();
        if (CheckedIn.writing() && Promises.faults(PUBLISHED.lines(), present).isEmpty()) {
            PUBLISHED.append(PUBLISHED.missing(present));
        }

        // When
        var faults = Promises.faults(PUBLISHED.lines(), present);

        // Then
        assertThat(faults).isEmpty();
        assertThat(PUBLISHED.missing(present))
                .as("new fields and codes: append them with mvn test -Dkim.write=true")
                .isEmpty();
    }

    @Test
    void aFieldThatIsMissingRenamedOrRetypedIsReported() {
        assertThat(faultsAfter(WithoutField.class)).singleElement().asString().contains("removed", "domain");
        assertThat(faultsAfter(Renamed.class))
                .anySatisfy(fault -> assertThat(fault).contains("removed", "domain"))
                .anySatisfy(fault -> assertThat(fault).contains("@MayBeAbsent", "area"));
        assertThat(faultsAfter(Retyped.class))
                .anySatisfy(fault -> assertThat(fault).contains("retyped", "needs"));
    }

    @Test
    void aFieldThatChangesWhetherItMayBeAbsentIsReported() {
        assertThat(faultsAfter(SuddenlyAbsent.class))
                .anySatisfy(fault -> assertThat(fault).contains("domain"));
        assertThat(faultsAfter(SuddenlyRequired.class))
                .anySatisfy(fault -> assertThat(fault).contains("dueOn"));
    }

    @Test
    void aFieldMayBeAddedIfItMayBeAbsent() {
        assertThat(faultsAfter(AddedRequired.class)).singleElement().asString().contains("@MayBeAbsent", "urgent");
        assertThat(faultsAfter(AddedWell.class)).isEmpty();
    }

    @Test
    void aCodeThatIsMissingIsReported() {
        assertThat(Promises.faults(List.of("code sex OLD", "code sex FEMALE"), List.of("code sex FEMALE")))
                .singleElement()
                .asString()
                .contains("OLD");
    }

    private static List<String> faultsAfter(Class<?> changed) {
        return Promises.faults(promisesOf(Published.class), promisesOf(changed));
    }

    private static List<String> promisesOf(Class<?> record) {
        return Promises.ofSchema("some.type.v1", new RecordSchema(field -> null).of(record));
    }

    private static List<String> present() {
        var schemas = new EventSchemas();
        var fields = EventCatalogue.all().stream()
                .flatMap(entry -> Promises.ofSchema(entry.type(), schemas.of(entry)).stream());
        return Stream.concat(fields, Promises.ofCodes().stream()).toList();
    }
}
