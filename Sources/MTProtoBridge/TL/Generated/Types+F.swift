// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `fileHash#f39b035c`, a `FileHash`.
    package struct FileHash: TLConstructor {
        package var offset: Int64
        package var limit: Int32
        package var hash: TLBytes

        package static var id: UInt32 { 0xf39b035c }

        package init(offset: Int64, limit: Int32, hash: TLBytes) {
            self.offset = offset
            self.limit = limit
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int64(reading: &reader)
            limit = try Int32(reading: &reader)
            hash = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            limit.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `folder#ff544e65`, a `Folder`.
    package struct Folder: TLConstructor {
        package var autofillNewBroadcasts: Bool
        package var autofillPublicGroups: Bool
        package var autofillNewCorrespondents: Bool
        package var id: Int32
        package var title: String
        package var photo: ChatPhoto?

        package static var id: UInt32 { 0xff544e65 }

        package init(
            autofillNewBroadcasts: Bool = false,
            autofillPublicGroups: Bool = false,
            autofillNewCorrespondents: Bool = false,
            id: Int32,
            title: String,
            photo: ChatPhoto? = nil
        ) {
            self.autofillNewBroadcasts = autofillNewBroadcasts
            self.autofillPublicGroups = autofillPublicGroups
            self.autofillNewCorrespondents = autofillNewCorrespondents
            self.id = id
            self.title = title
            self.photo = photo
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            autofillNewBroadcasts = flags & 0x1 != 0
            autofillPublicGroups = flags & 0x2 != 0
            autofillNewCorrespondents = flags & 0x4 != 0
            id = try Int32(reading: &reader)
            title = try String(reading: &reader)
            photo = flags & 0x8 != 0 ? try ChatPhoto(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if autofillNewBroadcasts { flags |= 0x1 }
            if autofillPublicGroups { flags |= 0x2 }
            if autofillNewCorrespondents { flags |= 0x4 }
            if photo != nil { flags |= 0x8 }
            flags.write(to: &writer)
            id.write(to: &writer)
            title.write(to: &writer)
            photo?.write(to: &writer)
        }
    }

    /// `folderPeer#e9baa668`, a `FolderPeer`.
    package struct FolderPeer: TLConstructor {
        package var peer: Peer
        package var folderID: Int32

        package static var id: UInt32 { 0xe9baa668 }

        package init(peer: Peer, folderID: Int32) {
            self.peer = peer
            self.folderID = folderID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            folderID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            folderID.write(to: &writer)
        }
    }
}
