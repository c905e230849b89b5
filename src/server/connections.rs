//! How many connections are open, in all and from one client prefix. No crate limits connections by client: `tower` limits
//! requests, and `tokio`'s semaphore has no keys.

use std::{
    collections::HashMap,
    io::{self, IoSlice},
    net::IpAddr,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The connections that are open.
pub struct Connections {
    limit: usize,
    limit_of_one: usize,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    all: usize,
    by_client: HashMap<IpAddr, usize>,
}

/// The permit of one connection, released when this is dropped.
pub struct ConnectionPermit {
    connections: Arc<Connections>,
    client: Option<IpAddr>,
}

impl Connections {
    /// Permits for `limit` connections, and for `limit_of_one` from one client.
    pub fn new(limit: usize, limit_of_one: usize) -> Arc<Self> {
        Arc::new(Self { limit, limit_of_one, open: Mutex::default() })
    }

    /// A permit for a connection from a client; without a client when a proxy of ours connects.
    ///
    /// # Errors
    /// The limit that is reached, by its name in the metrics.
    pub fn acquire(self: &Arc<Self>, client: Option<IpAddr>) -> Result<ConnectionPermit, &'static str> {
        let mut open = self.open();
        if open.all >= self.limit {
            return Err("connections");
        }
        if let Some(client) = client {
            let of_client = open.by_client.entry(client).or_default();
            if *of_client >= self.limit_of_one {
                return Err("connections_of_client");
            }
            *of_client += 1;
        }
        open.all += 1;
        Ok(ConnectionPermit { connections: Arc::clone(self), client })
    }

    /// How many are open.
    pub fn count(&self) -> usize {
        self.open().all
    }

    /// Numbers stay right whoever panicked: nothing here does.
    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for ConnectionPermit {
    fn drop(&mut self) {
        let mut open = self.connections.open();
        open.all -= 1;
        if let Some(client) = self.client
            && let Some(of_client) = open.by_client.get_mut(&client)
        {
            *of_client -= 1;
            if *of_client == 0 {
                open.by_client.remove(&client);
            }
        }
    }
}

/// A stream that releases its permit before its client can see that it ends: a client that has seen the end of its
/// connection may open the next one at once. (Of an end that the client itself makes the server learns only by reading it, so
/// that whoever closes at the limit and opens again in the same moment can still be refused.)
pub struct Counted<S> {
    /// Before the stream, so that it is dropped before the stream is closed.
    permit: Option<ConnectionPermit>,
    stream: S,
}

impl<S> Counted<S> {
    /// The stream of a connection that holds `permit`.
    pub fn new(stream: S, permit: ConnectionPermit) -> Self {
        Self { permit: Some(permit), stream }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Counted<S> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Counted<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.permit = None;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn one_client_cannot_take_every_permit_and_permits_are_released() {
        let connections = Connections::new(3, 2);
        let one = Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)));
        let first = connections.acquire(one);
        let second = connections.acquire(one);
        assert_eq!(connections.acquire(one).err(), Some("connections_of_client"));
        let proxys = connections.acquire(None);
        assert_eq!(connections.acquire(None).err(), Some("connections"));
        drop((first, second, proxys));
        assert_eq!(connections.count(), 0);
        assert!(connections.open().by_client.is_empty(), "nobody is remembered");
        assert!(connections.acquire(one).is_ok());
    }

    /// What a stream saw at the moment of its shutdown.
    struct Observer(Arc<Connections>, Arc<Mutex<Option<usize>>>);

    impl AsyncRead for Observer {
        fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    impl AsyncWrite for Observer {
        fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
            Poll::Ready(Ok(bytes.len()))
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            *self.1.lock().expect("never poisoned") = Some(self.0.count());
            Poll::Ready(Ok(()))
        }
    }

    impl Drop for Observer {
        fn drop(&mut self) {
            self.1.lock().expect("never poisoned").get_or_insert(self.0.count());
        }
    }

    #[tokio::test]
    async fn a_permit_is_released_before_the_client_can_see_that_its_connection_ends() {
        use tokio::io::AsyncWriteExt as _;
        let connections = Connections::new(1, 1);
        for orderly in [true, false] {
            let open_at_the_end = Arc::new(Mutex::new(None));
            let stream = Observer(Arc::clone(&connections), Arc::clone(&open_at_the_end));
            let mut counted = Counted::new(stream, connections.acquire(None).expect("a permit"));
            assert_eq!(connections.count(), 1);
            if orderly {
                counted.shutdown().await.expect("nothing fails here");
            } else {
                drop(counted);
            }
            assert_eq!(*open_at_the_end.lock().expect("never poisoned"), Some(0), "orderly: {orderly}");
        }
    }
}
