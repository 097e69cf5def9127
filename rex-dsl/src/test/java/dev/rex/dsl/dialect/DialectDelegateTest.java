package dev.rex.dsl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DialectDelegateTest {
    /** A method with a default is easily forgotten, and then a dialect's own answer is. */
    @Test
    void delegate_anyMethodOfTheInterface_isHandedOn() throws NoSuchMethodException {
        for (Method method : Arrays.asList(SqlDialect.class.getMethods())) {
            assertThat(DialectDelegate.class
                            .getMethod(method.getName(), method.getParameterTypes())
                            .getDeclaringClass())
                    .as(method.toString())
                    .isEqualTo(DialectDelegate.class);
        }
    }
}
