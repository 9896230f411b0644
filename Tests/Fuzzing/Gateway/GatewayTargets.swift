internal import FuzzSupport

/// What comes in at the public port.
let gatewayFuzzTargets: [FuzzTarget] = [
    .webSocketFrames, .webSocketConnection, .deflate, .handshake, .linkProto, .linkJSON, .linkServerFrames,
    .hotFrames, .restBodies, .restJSON, .restForms,
]
