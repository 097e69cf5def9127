import com.acme.db.NewEveryType;

class can_insert_a_generated_column {
    NewEveryType program(NewEveryType row) {
        return row.anInteger(4);
    }
}
