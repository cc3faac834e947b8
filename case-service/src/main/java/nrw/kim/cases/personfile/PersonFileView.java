package nrw.kim.cases.personfile;

import java.util.UUID;
import nrw.kim.cases.person.Person;
import nrw.kim.cases.person.PersonProfile;
import nrw.kim.cases.person.ShownPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The person of a case.
 *
 * @param data what a sender tells of a person
 * @param profile what only case work asks
 */
@Schema(name = "PersonFile")
record PersonFileView(UUID id, ShownPerson data, PersonProfile profile, int version) {
    static PersonFileView of(Person person, boolean knowsAddress) {
        return new PersonFileView(person.id(), person.data().shown(knowsAddress), person.profile(), person.version());
    }
}
