import com.acme.db.NewEveryType;

class can_insert_a_generated_key {
    NewEveryType program(NewEveryType row) {
        return row.aBigint(4L);
    }
}
