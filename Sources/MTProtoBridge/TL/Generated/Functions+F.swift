// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `folders.editPeerFolders#6847d0ab`, answered by `Updates`.
    package struct FoldersEditPeerFolders: TLFunction {
        package typealias Answer = Updates

        package var folderPeers: [InputFolderPeer]

        package static var id: UInt32 { 0x6847d0ab }

        package init(folderPeers: [InputFolderPeer]) {
            self.folderPeers = folderPeers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            folderPeers = try [InputFolderPeer](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            folderPeers.write(to: &writer)
        }
    }
}
