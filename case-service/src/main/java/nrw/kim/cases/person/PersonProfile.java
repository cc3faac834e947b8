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
import org.jspecify.annotations.Nullable;

/**
 * What only case work asks of a person, beside what a sender tells (B2-53, data model 1.11).
 *
 * @param countryOfOrigin Herkunftsland: key of the Staats- und Gebietssystematik
 * @param movedHereOn Zuzug in die Kommune
 * @param contactChannel how the person wants to be reached
 * @param otherCaseManagement whether another Fallmanagement is known; null if nobody has asked
 * @param otherCaseManagementBy which one
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
        List<@NotNull TargetGroup> targetGroups,

        @Nullable @Column(name = "other_case_management") Boolean otherCaseManagement,

        @Size(max = 200) @Column(name = "other_case_management_by")
        String otherCaseManagementBy) {

    /** The same without where the person comes from, which belongs to the residence status (G-05). */
    public PersonProfile withoutMigrationData() {
        return new PersonProfile(
                null,
                null,
                movedHereOn,
                languageSkills,
                contactChannel,
                guardianKind,
                guardianName,
                guardianContact,
                targetGroups,
                otherCaseManagement,
                otherCaseManagementBy);
    }

    static final PersonProfile EMPTY =
            new PersonProfile(null, null, null, null, null, null, null, null, null, null, null);

    /** Of somebody of whom no more is known than that a sender named another Fallmanagement, or none. */
    public static PersonProfile knowing(String otherCaseManagement) {
        var known = otherCaseManagement != null && !otherCaseManagement.isBlank();
        return new PersonProfile(
                null, null, null, null, null, null, null, null, null, known ? true : null, otherCaseManagement);
    }
}
