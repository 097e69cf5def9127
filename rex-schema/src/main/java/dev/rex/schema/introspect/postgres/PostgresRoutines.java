package dev.rex.schema.introspect.postgres;

import dev.rex.schema.DataType;
import dev.rex.schema.RoutineDef;
import dev.rex.schema.RoutineDef.Kind;
import dev.rex.schema.RoutineDef.Parameter;
import dev.rex.schema.RoutineDef.Parameter.Mode;
import dev.rex.schema.introspect.CatalogReader;
import dev.rex.schema.introspect.CatalogRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions and procedures that users made; those that only a trigger can call are none that anybody else can. */
final class PostgresRoutines {
    private static final String ROUTINES = """
            select nullif(n.nspname, current_schema()) as schema, p.proname as name, p.prokind as kind,
              coalesce(p.proallargtypes, p.proargtypes::oid[])::text[] as types, p.proargmodes::text[] as modes,
              p.proargnames as names, p.pronargs - p.pronargdefaults as required, p.prorettype as result,
              p.prorettype = 'void'::regtype as without_result, p.proretset as returns_rows,
              obj_description(p.oid, 'pg_proc') as comment
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
              and p.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
              and not exists (select from pg_depend d
                where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i'))
            """;

    private PostgresRoutines() {}

    static List<RoutineDef> read(CatalogReader catalog, PostgresTypes types) {
        return catalog.list(ROUTINES, row -> routine(row, types));
    }

    private static RoutineDef routine(CatalogRow row, PostgresTypes types) {
        Kind kind = kind(row.text("kind"));
        return new RoutineDef(
                PostgresSchemaDialect.objectName(row),
                kind,
                parameters(row, types),
                kind == Kind.PROCEDURE ? null : result(row, types),
                row.flag("returns_rows"),
                row.textOrNull("comment"));
    }

    private static @Nullable DataType result(CatalogRow row, PostgresTypes types) {
        return row.flag("without_result") ? null : types.type(row.bigNumber("result"), PostgresTypes.NO_MODIFIER);
    }

    private static List<Parameter> parameters(CatalogRow row, PostgresTypes types) {
        List<String> oids = row.texts("types");
        List<String> modes = row.texts("modes");
        List<String> names = row.texts("names");
        int required = row.number("required");
        List<Parameter> parameters = new ArrayList<>();
        int passed = 0;
        for (int i = 0; i < oids.size(); i++) {
            Mode mode = modes.isEmpty() ? Mode.IN : mode(modes.get(i));
            boolean out = mode == Mode.OUT || mode == Mode.TABLE;
            String name = names.isEmpty() || names.get(i).isEmpty() ? null : names.get(i);
            DataType type = types.type(Long.parseLong(oids.get(i)), PostgresTypes.NO_MODIFIER);
            parameters.add(new Parameter(mode, name, type, !out && passed >= required));
            passed += out ? 0 : 1;
        }
        return parameters;
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "p" -> Kind.PROCEDURE;
            case "a" -> Kind.AGGREGATE;
            case "w" -> Kind.WINDOW;
            default -> Kind.FUNCTION;
        };
    }

    private static Mode mode(String letter) {
        return switch (letter) {
            case "o" -> Mode.OUT;
            case "b" -> Mode.INOUT;
            case "v" -> Mode.VARIADIC;
            case "t" -> Mode.TABLE;
            default -> Mode.IN;
        };
    }
}
