package nrw.kim.cases.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.events.code.GoalDimension;
import nrw.kim.events.code.LifeDomain;
import org.jspecify.annotations.Nullable;

/**
 * A goal to agree.
 *
 * @param wording in the words of the person
 * @param marks what the wording touches beyond its Lebensbereich (Gewalt, Religion …); decides who reads it
 * @param dimension what it contributes to; nobody has to say
 * @param indicator how both will see that it is reached
 */
public record GoalRequest(
        @NotBlank @Size(max = 1000) String wording,
        @NotNull LifeDomain domain,
        LocalDate targetDate,
        @Size(max = 400) String indicator,
        boolean agreedByPerson,
        @NotNull @PastOrPresent LocalDate agreedOn,
        @Size(max = 5) List<@NotNull FieldGroup> marks,
        @Nullable GoalDimension dimension) {}
