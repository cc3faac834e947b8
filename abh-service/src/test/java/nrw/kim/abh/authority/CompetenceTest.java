package nrw.kim.abh.authority;

import static nrw.kim.abh.testing.Offers.ALPEN;
import static nrw.kim.abh.testing.Offers.MOERS;
import static nrw.kim.abh.testing.Offers.arrived;
import static nrw.kim.abh.testing.Offers.known;
import static nrw.kim.abh.testing.Offers.untilApplied;
import static nrw.kim.abh.testing.Officers.AACHEN;
import static nrw.kim.abh.testing.Officers.WESEL;
import static nrw.kim.abh.testing.Officers.as;
import static nrw.kim.abh.testing.Officers.residenceOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent.OfferChanged;
import nrw.kim.events.DirectoryEvent.OrganisationChanged;
import nrw.kim.events.DirectoryEvent.SiteChanged;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.SiteStatus;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.InboxFeed;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompetenceTest {
    private static final String HANDOVER = "/api/v1/handover-inbox/{id}";
    private final UUID district = UUID.randomUUID();
    private final UUID city = UUID.randomUUID();

    /** Whom the tests before this one taught the service, nobody is competent any more. */
    @BeforeEach
    void an_empty_directory() {
        TestDatabase.execute("delete from authority");
    }

    @Test
    void a_residence_outside_the_area_is_flagged_with_the_competent_authority() {
        known(WESEL, district, OrganisationType.ABH, "Ausländerbehörde Kreis Wesel", ALPEN);
        known(WESEL, city, OrganisationType.ABH, "Ausländerbehörde Stadt Moers", MOERS);
        var id = arrived(WESEL, district, MOERS, HandoverPurpose.RESIDENCE_PERSPECTIVE);

        residenceOfficer(district)
                .get(HANDOVER, id)
                .then()
                .statusCode(200)
                .body("competenceHint.ags", equalTo("05170024"))
                .body("competenceHint.municipality", equalTo("Moers"))
                .body("competenceHint.authorityOrg", equalTo(city.toString()))
                .body(
                        "competenceHint.textDe",
                        equalTo("Wohnort Moers: zuständig ist laut Verzeichnis Ausländerbehörde Stadt Moers"));
    }

    @Test
    void a_residence_inside_the_area_is_not_flagged() {
        known(WESEL, district, OrganisationType.ABH, "Ausländerbehörde Kreis Wesel", ALPEN);
        var id = arrived(WESEL, district, ALPEN, HandoverPurpose.RESIDENCE_PERSPECTIVE);

        residenceOfficer(district).get(HANDOVER, id).then().body("competenceHint", nullValue());
    }

    @Test
    void without_a_directory_entry_there_is_no_hint() {
        var id = arrived(district);

        residenceOfficer(district).get(HANDOVER, id).then().body("competenceHint", nullValue());
    }

    @Test
    void a_naturalisation_authority_is_not_named_for_a_residence_matter() {
        known(WESEL, district, OrganisationType.ABH, "Ausländerbehörde Kreis Wesel", ALPEN);
        known(WESEL, city, OrganisationType.EBH, "Einbürgerungsbehörde Moers", MOERS);
        var id = arrived(WESEL, district, MOERS, HandoverPurpose.RESIDENCE_PERSPECTIVE);

        residenceOfficer(district)
                .get(HANDOVER, id)
                .then()
                .body("competenceHint.municipality", equalTo("Moers"))
                .body("competenceHint.authorityOrg", nullValue());
    }

    @Test
    void one_authority_serves_two_ki() {
        var aachen = new Ags("05334002");
        known(
                "05334",
                district,
                OrganisationType.ABH,
                "Ausländerbehörde StädteRegion Aachen",
                new Ags("05334004"),
                aachen);
        var id = arrived("05334002", district, aachen, HandoverPurpose.RESIDENCE_PERSPECTIVE);

        as(Roles.RESIDENCE_OFFICER, AACHEN, district)
                .get(HANDOVER, id)
                .then()
                .statusCode(200)
                .body("ki", equalTo("05334002"))
                .body("competenceHint", nullValue());
    }

    @Test
    void the_directory_corrects_the_table() {
        known(WESEL, district, OrganisationType.ABH, "Ausländerbehörde Kreis Wesel", ALPEN);
        var id = arrived(WESEL, district, MOERS, HandoverPurpose.RESIDENCE_PERSPECTIVE);

        known(WESEL, district, OrganisationType.ABH, "Ausländerbehörde Kreis Wesel (neu)", ALPEN, MOERS);

        residenceOfficer(district).get(HANDOVER, id).then().body("competenceHint", nullValue());
        assertThat(TestDatabase.rows("select 1 from authority where org = ?", district))
                .hasSize(1);
    }

    @Test
    void a_closed_authority_is_not_named() {
        known(WESEL, district, OrganisationType.ABH, "Ausländerbehörde Kreis Wesel", ALPEN);
        known(WESEL, city, OrganisationType.ABH, "Ausländerbehörde Stadt Moers", MOERS);
        untilApplied(InboxFeed.send(
                WESEL,
                new OrganisationChanged(
                        city, "Ausländerbehörde Stadt Moers", OrganisationType.ABH, List.of(MOERS), List.of(), false)));
        var id = arrived(WESEL, district, MOERS, HandoverPurpose.RESIDENCE_PERSPECTIVE);

        residenceOfficer(district).get(HANDOVER, id).then().body("competenceHint.authorityOrg", nullValue());
    }

    @Test
    void other_bodies_sites_and_offers_are_not_kept() {
        var org = UUID.randomUUID();
        InboxFeed.send(
                WESEL,
                new OrganisationChanged(org, "Jobcenter", OrganisationType.JOBCENTER, List.of(MOERS), List.of(), true));
        InboxFeed.send(
                WESEL,
                new SiteChanged(UUID.randomUUID(), org, "Moers", MOERS, List.of(), SiteStatus.ACTIVE, null, null));
        untilApplied(InboxFeed.send(
                WESEL, new OfferChanged(UUID.randomUUID(), org, List.of(LifeDomain.WORK), List.of(MOERS), true)));

        assertThat(TestDatabase.rows("select 1 from authority where org = ?", org))
                .isEmpty();
    }
}
