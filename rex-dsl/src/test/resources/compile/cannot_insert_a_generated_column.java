import com.acme.db.NewEveryType;

class cannot_insert_a_generated_column {
    NewEveryType program(NewEveryType row) {
        return row.doubled(4); // ERROR method doubled(
    }
}
