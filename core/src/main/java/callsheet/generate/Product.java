package callsheet.generate;

/// Something sold on air.
///
/// @param title what the programme guide prints
record Product(String code, Line line, String brand, String vendor, String title) {}
