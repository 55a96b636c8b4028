-- A key that verifies nothing any more is removed with its private part; the application may do that alone.
grant delete on access_key to ${app};
