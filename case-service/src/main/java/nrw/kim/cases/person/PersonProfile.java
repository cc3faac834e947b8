package nrw.kim.cases.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.cases.persistence.TargetGroups;
import nrw.kim.events.code.ContactChannel;
import nrw.kim.events.code.GuardianKind;
import nrw.kim.events.code.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What only case work asks of a person, beside what a sender tells (B2-53, data model 1.11).
 *
 * @param countryOfOrigin Herkunftsland: key of the Staats- und Gebietssystematik
 * @param movedHereOn Zuzug in die Kommune
 * @param contactChannel how the person wants to be reached
 * @param guardianKind gesetzliche Vertretung of a minor or of somebody under legal care
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonProfile")
public record PersonProfile(
        @Pattern(regexp = "[0-9]{3}") @Column(name = "country_of_origin")
        String countryOfOrigin,

        @Size(max = 100) @Column(name = "region_of_origin") String regionOfOrigin,

        @PastOrPresent @Column(name = "moved_here_on") LocalDate movedHereOn,

        @Size(max = 10) @Convert(converter = LanguageSkills.class) @Column(name = "language_skills")
        List<@NotNull @Valid LanguageSkill> languageSkills,

        @Enumerated(EnumType.STRING) @Column(name = "contact_channel")
        ContactChannel contactChannel,

        @Enumerated(EnumType.STRING) @Column(name = "guardian_kind")
        GuardianKind guardianKind,

        @Size(max = 200) @Column(name = "guardian_name") String guardianName,
        @Size(max = 200) @Column(name = "guardian_contact") String guardianContact,

        @Size(max = 9) @Convert(converter = TargetGroups.class) @Column(name = "target_groups")
        List<@NotNull TargetGroup> targetGroups) {

    static final PersonProfile EMPTY = new PersonProfile(null, null, null, null, null, null, null, null, null);
}
