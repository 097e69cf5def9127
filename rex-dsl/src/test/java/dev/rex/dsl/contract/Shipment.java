package dev.rex.dsl.contract;

import dev.rex.dsl.NumberColumn;
import dev.rex.dsl.SqlType;
import dev.rex.dsl.Table;
import dev.rex.dsl.TextColumn;
import dev.rex.dsl.ToMany;
import dev.rex.dsl.ast.SourceNode;
import dev.rex.dsl.ast.TableNode;
import dev.rex.dsl.exec.RowReader;
import dev.rex.schema.ObjectName;
import dev.rex.schema.TableDef;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table with a key of two columns, of which its parcels may lack one, and a path to itself by way of them. */
final class Shipment extends Table<Shipment, Shipment.ShipmentRow> {
    static final ObjectName NAME = ObjectName.of("shipment");
    static final Shipment SHIPMENT = new Shipment(TableNode.of(NAME));
    static final String[] DDL = {
        "create table shipment (region varchar(10), no integer, note varchar(20), primary key (region, no))",
        "create table parcel (label varchar(20) not null, region varchar(10), no integer)",
        "insert into shipment (region, no, note) values"
                + " ('north', 1, 'n1'), ('north', 2, 'n2'), ('south', 1, 's1'), ('south', 3, 'none')",
        "insert into parcel (label, region, no) values ('a', 'north', 1), ('b', 'north', 1), ('c', 'north', 2),"
                + " ('d', 'south', 1), ('e', 'south', null), ('f', null, 1)"
    };

    final TextColumn<Shipment> REGION = text("region", NOT_NULL);
    final NumberColumn<Shipment, Integer> NO = number("no", SqlType.INTEGER, NOT_NULL);
    final TextColumn<Shipment> NOTE = text("note", NULL);

    /** A row. */
    record ShipmentRow(String region, int no, @Nullable String note) {}

    private Shipment(SourceNode source) {
        super(source);
    }

    ToMany<Parcel> parcels() {
        return toMany("parcels", Parcel::new, Parcel.NAME, List.of(REGION, NO), List.of("region", "no"));
    }

    @Override
    protected Shipment at(SourceNode other) {
        return new Shipment(other);
    }

    @Override
    public TableDef def() {
        throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public ShipmentRow read(RowReader row, int index) {
        return new ShipmentRow(Objects.requireNonNull(row.textAt(index)), row.intAt(index + 1), row.textAt(index + 2));
    }

    /** What belongs to a shipment, or to none. */
    static final class Parcel extends Table<Parcel, String> {
        static final ObjectName NAME = ObjectName.of("parcel");
        static final Parcel PARCEL = new Parcel(TableNode.of(NAME));

        final TextColumn<Parcel> LABEL = text("label", NOT_NULL);
        final TextColumn<Parcel> REGION = text("region", NULL);
        final NumberColumn<Parcel, Integer> NO = number("no", SqlType.INTEGER, NULL);

        private Parcel(SourceNode source) {
            super(source);
        }

        Shipment shipment() {
            return new Shipment(toOne("shipment", Shipment.NAME, true, List.of(REGION, NO), List.of("region", "no")));
        }

        ToMany<Parcel> siblings() {
            return toMany("siblings", Parcel::new, NAME, List.of(REGION, NO), List.of("region", "no"));
        }

        @Override
        protected Parcel at(SourceNode other) {
            return new Parcel(other);
        }

        @Override
        public TableDef def() {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public String read(RowReader row, int index) {
            return Objects.requireNonNull(row.textAt(index));
        }
    }
}
