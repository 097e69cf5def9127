package dev.rex.dsl.contract;

import static dev.rex.blog.UsersTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqliteDynamicTest extends DynamicContract {
    SqliteDynamicTest() {
        super(SqliteContract.SQLITE);
    }

    /** JSON texts end at a zero character: such a list travels otherwise. */
    @Test
    void in_longListWithZeroCharacter_isNotCutOff() {
        List<String> names =
                new ArrayList<>(IntStream.range(0, 1_500).mapToObj(i -> "n" + i).toList());
        names.add("Ann\0and more");
        assertThat(users(USERS.NAME.in(names))).isEmpty();
    }
}
