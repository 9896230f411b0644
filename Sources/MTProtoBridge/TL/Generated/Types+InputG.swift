// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputGeoPoint`.
    package enum InputGeoPoint: TLValue {
        case inputGeoPointEmpty
        case inputGeoPoint(InputGeoPointFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe4c123d6: self = .inputGeoPointEmpty
            case 0x48222faf: self = .inputGeoPoint(try InputGeoPointFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputGeoPointEmpty: writer.write(id: 0xe4c123d6)
            case .inputGeoPoint(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputGeoPoint#48222faf`, a `InputGeoPoint`.
    package struct InputGeoPointFields: TLConstructor {
        package var lat: Double
        package var long: Double
        package var accuracyRadius: Int32?

        package static var id: UInt32 { 0x48222faf }

        package init(lat: Double, long: Double, accuracyRadius: Int32? = nil) {
            self.lat = lat
            self.long = long
            self.accuracyRadius = accuracyRadius
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            lat = try Double(reading: &reader)
            long = try Double(reading: &reader)
            accuracyRadius = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if accuracyRadius != nil { flags |= 0x1 }
            flags.write(to: &writer)
            lat.write(to: &writer)
            long.write(to: &writer)
            accuracyRadius?.write(to: &writer)
        }
    }
}
