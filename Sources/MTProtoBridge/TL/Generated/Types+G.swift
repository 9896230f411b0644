// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `GeoPoint`.
    package enum GeoPoint: TLValue {
        case geoPointEmpty
        case geoPoint(GeoPointFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1117dd5f: self = .geoPointEmpty
            case 0xb2a2f663: self = .geoPoint(try GeoPointFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .geoPointEmpty: writer.write(id: 0x1117dd5f)
            case .geoPoint(let value): value.write(to: &writer)
            }
        }
    }

    /// `geoPoint#b2a2f663`, a `GeoPoint`.
    package struct GeoPointFields: TLConstructor {
        package var long: Double
        package var lat: Double
        package var accessHash: Int64
        package var accuracyRadius: Int32?

        package static var id: UInt32 { 0xb2a2f663 }

        package init(long: Double, lat: Double, accessHash: Int64, accuracyRadius: Int32? = nil) {
            self.long = long
            self.lat = lat
            self.accessHash = accessHash
            self.accuracyRadius = accuracyRadius
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            long = try Double(reading: &reader)
            lat = try Double(reading: &reader)
            accessHash = try Int64(reading: &reader)
            accuracyRadius = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if accuracyRadius != nil { flags |= 0x1 }
            flags.write(to: &writer)
            long.write(to: &writer)
            lat.write(to: &writer)
            accessHash.write(to: &writer)
            accuracyRadius?.write(to: &writer)
        }
    }

    /// `globalPrivacySettings#fe41b34f`, a `GlobalPrivacySettings`.
    package struct GlobalPrivacySettings: TLConstructor {
        package var archiveAndMuteNewNoncontactPeers: Bool
        package var keepArchivedUnmuted: Bool
        package var keepArchivedFolders: Bool
        package var hideReadMarks: Bool
        package var newNoncontactPeersRequirePremium: Bool
        package var displayGiftsButton: Bool
        package var noncontactPeersPaidStars: Int64?

        package static var id: UInt32 { 0xfe41b34f }

        package init(
            archiveAndMuteNewNoncontactPeers: Bool = false,
            keepArchivedUnmuted: Bool = false,
            keepArchivedFolders: Bool = false,
            hideReadMarks: Bool = false,
            newNoncontactPeersRequirePremium: Bool = false,
            displayGiftsButton: Bool = false,
            noncontactPeersPaidStars: Int64? = nil
        ) {
            self.archiveAndMuteNewNoncontactPeers = archiveAndMuteNewNoncontactPeers
            self.keepArchivedUnmuted = keepArchivedUnmuted
            self.keepArchivedFolders = keepArchivedFolders
            self.hideReadMarks = hideReadMarks
            self.newNoncontactPeersRequirePremium = newNoncontactPeersRequirePremium
            self.displayGiftsButton = displayGiftsButton
            self.noncontactPeersPaidStars = noncontactPeersPaidStars
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            archiveAndMuteNewNoncontactPeers = flags & 0x1 != 0
            keepArchivedUnmuted = flags & 0x2 != 0
            keepArchivedFolders = flags & 0x4 != 0
            hideReadMarks = flags & 0x8 != 0
            newNoncontactPeersRequirePremium = flags & 0x10 != 0
            displayGiftsButton = flags & 0x80 != 0
            noncontactPeersPaidStars = flags & 0x20 != 0 ? try Int64(reading: &reader) : nil
            if flags & 0x40 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if archiveAndMuteNewNoncontactPeers { flags |= 0x1 }
            if keepArchivedUnmuted { flags |= 0x2 }
            if keepArchivedFolders { flags |= 0x4 }
            if hideReadMarks { flags |= 0x8 }
            if newNoncontactPeersRequirePremium { flags |= 0x10 }
            if displayGiftsButton { flags |= 0x80 }
            if noncontactPeersPaidStars != nil { flags |= 0x20 }
            flags.write(to: &writer)
            noncontactPeersPaidStars?.write(to: &writer)
        }
    }
}
