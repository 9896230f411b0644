package import NIOCore

/// What a client sent, put together from its frames.
package enum FrameEvent: Equatable, Sendable {
    case message(MessageKind, ByteBuffer)
    /// A message still to be inflated; a text one has not been checked yet.
    case compressedMessage(MessageKind, ByteBuffer)
    case ping(ByteBuffer)
    case pong(ByteBuffer)
    case close(CloseFrame)
}
