"""What Orewire knows: one SQLite file and the records that pass in and out. Imports nothing of crawler."""
