"""How Orewire comes to know it: wires, pages, figures, alerts. Imports storage, never the other way round."""
