package nrw.kim.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Topic that carries the events of one aggregate. A topic has one writer; its name stands in {@code topics.json}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnTopic {
    /** The topic, unless a second service says the same. */
    String value();

    /** Topics of further services that say the same things of their own aggregates: one topic for each writer. */
    String[] also() default {};
}
