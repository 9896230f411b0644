// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputDialogPeer`.
    package enum InputDialogPeer: TLValue {
        case inputDialogPeer(InputDialogPeerFields)
        case inputDialogPeerFolder(InputDialogPeerFolder)
        case inputDialogPeerCommunity(InputDialogPeerCommunity)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xfcaafeb7: self = .inputDialogPeer(try InputDialogPeerFields(readingFields: &reader))
            case 0x64600527: self = .inputDialogPeerFolder(try InputDialogPeerFolder(readingFields: &reader))
            case 0x69ef72c4: self = .inputDialogPeerCommunity(try InputDialogPeerCommunity(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputDialogPeer(let value): value.write(to: &writer)
            case .inputDialogPeerFolder(let value): value.write(to: &writer)
            case .inputDialogPeerCommunity(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputDialogPeerCommunity#69ef72c4`, a `InputDialogPeer`.
    package struct InputDialogPeerCommunity: TLConstructor {
        package var community: InputChannel

        package static var id: UInt32 { 0x69ef72c4 }

        package init(community: InputChannel) {
            self.community = community
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            community = try InputChannel(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            community.write(to: &writer)
        }
    }

    /// `inputDialogPeer#fcaafeb7`, a `InputDialogPeer`.
    package struct InputDialogPeerFields: TLConstructor {
        package var peer: InputPeer

        package static var id: UInt32 { 0xfcaafeb7 }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `inputDialogPeerFolder#64600527`, a `InputDialogPeer`.
    package struct InputDialogPeerFolder: TLConstructor {
        package var folderID: Int32

        package static var id: UInt32 { 0x64600527 }

        package init(folderID: Int32) {
            self.folderID = folderID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            folderID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            folderID.write(to: &writer)
        }
    }

    /// `InputDocument`.
    package enum InputDocument: TLValue {
        case inputDocumentEmpty
        case inputDocument(InputDocumentFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x72f0eaae: self = .inputDocumentEmpty
            case 0x1abfb575: self = .inputDocument(try InputDocumentFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputDocumentEmpty: writer.write(id: 0x72f0eaae)
            case .inputDocument(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputDocument#1abfb575`, a `InputDocument`.
    package struct InputDocumentFields: TLConstructor {
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes

        package static var id: UInt32 { 0x1abfb575 }

        package init(id: Int64, accessHash: Int64, fileReference: TLBytes) {
            self.id = id
            self.accessHash = accessHash
            self.fileReference = fileReference
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
            fileReference = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
            fileReference.write(to: &writer)
        }
    }

    /// `inputDocumentFileLocation#bad07584`, a `InputFileLocation`.
    package struct InputDocumentFileLocation: TLConstructor {
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes
        package var thumbSize: String

        package static var id: UInt32 { 0xbad07584 }

        package init(id: Int64, accessHash: Int64, fileReference: TLBytes, thumbSize: String) {
            self.id = id
            self.accessHash = accessHash
            self.fileReference = fileReference
            self.thumbSize = thumbSize
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
            fileReference = try TLBytes(reading: &reader)
            thumbSize = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
            fileReference.write(to: &writer)
            thumbSize.write(to: &writer)
        }
    }
}
