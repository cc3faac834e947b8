package nrw.kim.cases.addressblock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;

/** Who is under an Auskunftssperre only because two cases were merged and the other person was; gone when that is taken back. */
@Entity
@Table(name = "carried_block")
class CarriedBlock {
    /** The case that was given up. */
    @Id
    @Column(name = "case_id")
    private UUID caseId;

    private String ki;

    @Column(name = "person_id")
    private UUID personId;

    protected CarriedBlock() {}

    CarriedBlock(Case given, UUID personId) {
        this.caseId = given.id();
        this.ki = given.ki().value();
        this.personId = personId;
    }

    boolean isOn(UUID person) {
        return personId.equals(person);
    }
}
