package dev.rex.dsl.exec;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of several kinds, children before their parents, so that each row finds complete what belongs to it. */
final class UnionFetch {
    private UnionFetch() {}

    /** The values of all rows of the last part. */
    static <R> List<R> rows(ResultSet rows, JdbcRow row, QueryPlan<R> plan) throws SQLException {
        List<PartReader<?>> parts = new ArrayList<>();
        plan.parts().forEach(part -> parts.add(new PartReader<>(part, parts)));
        List<R> result = new ArrayList<>();
        int last = parts.size() - 1;
        while (rows.next()) {
            int number = row.partNumber();
            PartReader<?> part = parts.get(number);
            row.readAs(part);
            if (number == last) {
                result.add(row.map(plan.mapper()));
            } else {
                part.keep(row);
            }
        }
        parts.forEach(PartReader::requireAllFound);
        return result;
    }
}
