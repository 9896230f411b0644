// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `ChannelLocation`.
    package enum ChannelLocation: TLValue {
        case channelLocationEmpty
        case channelLocation(ChannelLocationFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xbfb5ad8b: self = .channelLocationEmpty
            case 0x209b82db: self = .channelLocation(try ChannelLocationFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .channelLocationEmpty: writer.write(id: 0xbfb5ad8b)
            case .channelLocation(let value): value.write(to: &writer)
            }
        }
    }

    /// `channelLocation#209b82db`, a `ChannelLocation`.
    package struct ChannelLocationFields: TLConstructor {
        package var geoPoint: GeoPoint
        package var address: String

        package static var id: UInt32 { 0x209b82db }

        package init(geoPoint: GeoPoint, address: String) {
            self.geoPoint = geoPoint
            self.address = address
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            geoPoint = try GeoPoint(reading: &reader)
            address = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            geoPoint.write(to: &writer)
            address.write(to: &writer)
        }
    }
}
