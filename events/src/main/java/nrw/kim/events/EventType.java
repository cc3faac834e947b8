package nrw.kim.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** CloudEvents type of an event record, with its version, and its title for people. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** {@code nrw.kim.<aggregate>.<past participle>.v<version>}. */
    String value();

    /** German title, as the timeline shows it. */
    String title();

    /** The same in English. */
    String titleEn();
}
