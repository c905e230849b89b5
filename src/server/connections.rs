//! How many connections are open, in all and from one client.

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

/// A place for one connection, given back when this is dropped.
pub struct Place {
    connections: Arc<Connections>,
    client: Option<IpAddr>,
}

impl Connections {
    /// Room for `limit` connections, and for `limit_of_one` from one client.
    pub fn new(limit: usize, limit_of_one: usize) -> Arc<Self> {
        Arc::new(Self { limit, limit_of_one, open: Mutex::default() })
    }

    /// A place for a connection from a client; from nobody in particular when it is a proxy's.
    ///
    /// # Errors
    /// The reason why there is none.
    pub fn enter(self: &Arc<Self>, client: Option<IpAddr>) -> Result<Place, &'static str> {
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
        Ok(Place { connections: Arc::clone(self), client })
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

impl Drop for Place {
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

/// A stream that gives its place back before its client can see that it ends: a client that has seen the end of its
/// connection may open the next one at once. (Of an end that the client itself makes the server learns only by reading it, so
/// that whoever closes at the limit and opens again in the same moment can still be refused.)
pub struct Counted<S> {
    /// Before the stream, so that it is dropped before the stream is closed.
    place: Option<Place>,
    stream: S,
}

impl<S> Counted<S> {
    /// The stream of a connection that holds `place`.
    pub fn new(stream: S, place: Place) -> Self {
        Self { place: Some(place), stream }
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
        self.place = None;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn one_client_cannot_take_every_place_and_places_come_back() {
        let connections = Connections::new(3, 2);
        let one = Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)));
        let first = connections.enter(one);
        let second = connections.enter(one);
        assert_eq!(connections.enter(one).err(), Some("connections_of_client"));
        let proxys = connections.enter(None);
        assert_eq!(connections.enter(None).err(), Some("connections"));
        drop((first, second, proxys));
        assert_eq!(connections.count(), 0);
        assert!(connections.open().by_client.is_empty(), "nobody is remembered");
        assert!(connections.enter(one).is_ok());
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
    async fn a_place_is_free_before_the_client_can_see_that_its_connection_ends() {
        use tokio::io::AsyncWriteExt as _;
        let connections = Connections::new(1, 1);
        for orderly in [true, false] {
            let open_at_the_end = Arc::new(Mutex::new(None));
            let stream = Observer(Arc::clone(&connections), Arc::clone(&open_at_the_end));
            let mut counted = Counted::new(stream, connections.enter(None).expect("room"));
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
