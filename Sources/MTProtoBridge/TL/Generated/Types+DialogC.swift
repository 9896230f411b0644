// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `dialogCommunity#f78a0973`, a `Dialog`.
    package struct DialogCommunity: TLConstructor {
        package var pinned: Bool
        package var communityID: Int64
        package var notifySettings: PeerNotifySettings

        package static var id: UInt32 { 0xf78a0973 }

        package init(pinned: Bool = false, communityID: Int64, notifySettings: PeerNotifySettings) {
            self.pinned = pinned
            self.communityID = communityID
            self.notifySettings = notifySettings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            pinned = flags & 0x4 != 0
            communityID = try Int64(reading: &reader)
            notifySettings = try PeerNotifySettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if pinned { flags |= 0x4 }
            flags.write(to: &writer)
            communityID.write(to: &writer)
            notifySettings.write(to: &writer)
        }
    }
}
