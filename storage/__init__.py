"""What Orewire knows: one SQLite file and the records that go in and out of it. Imports nothing of crawler."""
