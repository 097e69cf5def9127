import com.acme.db.NewEveryType;

class cannot_insert_a_generated_key {
    NewEveryType program(NewEveryType row) {
        return row.id(4L); // ERROR method id(
    }
}
