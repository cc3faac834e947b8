package nrw.kim.cases.targetgroup;

import java.time.LocalDate;
import java.util.List;
import nrw.kim.cases.person.PersonData;
import nrw.kim.cases.person.PersonProfile;
import nrw.kim.events.code.NationalityGroup;
import nrw.kim.events.code.StatusGroup;
import nrw.kim.events.code.TargetGroup;

/**
 * What the rules look at. Null means: nobody entered it.
 *
 * @param hereSince Zuzug in die Kommune
 * @param otherCaseManagement true if another Fallmanagement is known
 * @param tags Merkmale that were entered
 * @param parents what is known of the parents in the household
 */
record Features(
        LocalDate birthDate,
        LocalDate hereSince,
        StatusGroup status,
        NationalityGroup nationality,
        String ags,
        Boolean otherCaseManagement,
        List<TargetGroup> tags,
        List<Features> parents) {

    /** Features of a person; the day of arrival in Germany stands in for an unknown Zuzug: nobody is here longer than that. */
    static Features of(PersonData person, PersonProfile profile, List<Features> parents, LocalDate today) {
        var groups = person.groups(today);
        var request = person.toRequest();
        return new Features(
                request.birthDate(),
                profile.movedHereOn() == null ? request.arrivedOn() : profile.movedHereOn(),
                groups.status() == StatusGroup.UNKNOWN ? null : groups.status(),
                groups.nationality() == NationalityGroup.UNKNOWN ? null : groups.nationality(),
                request.residence().ags(),
                profile.otherCaseManagement(),
                profile.targetGroups() == null ? List.of() : profile.targetGroups(),
                parents);
    }
}
