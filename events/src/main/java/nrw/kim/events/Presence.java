package nrw.kim.events;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which components an event must have: all that are not marked {@link MayBeAbsent}. */
final class Presence {
    private static final ClassValue<List<Method>> REQUIRED = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> record) {
            Predicate<RecordComponent> optional = component -> component.isAnnotationPresent(MayBeAbsent.class);
            return Arrays.stream(record.getRecordComponents())
                    .filter(optional.negate())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Presence() {}

    /** Name of the first component that must be there and is not. */
    static Optional<String> firstMissing(KimEvent event) {
        return REQUIRED.get(event.getClass()).stream()
                .filter(accessor -> valueOf(accessor, event) == null)
                .map(Method::getName)
                .findFirst();
    }

    private static Object valueOf(Method accessor, KimEvent event) {
        try {
            return accessor.invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no access to " + accessor, e);
        }
    }
}
