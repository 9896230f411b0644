// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputMediaVenue#c13d1c11`, a `InputMedia`.
    package struct InputMediaVenue: TLConstructor {
        package var geoPoint: InputGeoPoint
        package var title: String
        package var address: String
        package var provider: String
        package var venueID: String
        package var venueType: String

        package static var id: UInt32 { 0xc13d1c11 }

        package init(
            geoPoint: InputGeoPoint,
            title: String,
            address: String,
            provider: String,
            venueID: String,
            venueType: String
        ) {
            self.geoPoint = geoPoint
            self.title = title
            self.address = address
            self.provider = provider
            self.venueID = venueID
            self.venueType = venueType
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            geoPoint = try InputGeoPoint(reading: &reader)
            title = try String(reading: &reader)
            address = try String(reading: &reader)
            provider = try String(reading: &reader)
            venueID = try String(reading: &reader)
            venueType = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            geoPoint.write(to: &writer)
            title.write(to: &writer)
            address.write(to: &writer)
            provider.write(to: &writer)
            venueID.write(to: &writer)
            venueType.write(to: &writer)
        }
    }
}
